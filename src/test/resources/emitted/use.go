// Appends to every part that a line or a value gives: nobody else's bytes may change.
package main

import (
	"bytes"
	"fmt"

	ptipc "ptipc.dev/parser"
)

func check(given, whole []byte, parts ...[]byte) {
	before := append([]byte(nil), whole...)
	for _, part := range parts {
		_ = append(part, 'X')
		if !bytes.Equal(whole, before) {
			fmt.Printf("%q: appending to %q changes %q\n", given, part, before)
			copy(whole, before)
		}
	}
}

func checkLine(line, whole []byte) {
	m := ptipc.Parse(line)
	values := []ptipc.Value{m.Word, m.Number, m.Name, m.Protocol, m.Address, m.Reason, m.Text, m.Host,
		m.Port, m.Severity, m.Message, m.Transport, m.StatusType}
	for _, pair := range append(m.Pairs, m.Args...) {
		values = append(values, pair.Key, pair.Value)
	}
	for _, option := range m.Options {
		values = append(values, option.Name, option.Text)
	}
	check(line, whole, line, m.BareHost())
	for _, value := range values {
		check(line, whole, value.Raw)
		if value.Present() {
			check(line, whole, value.Decode())
		}
	}
}

func main() {
	lines := []byte("VERSION 1\nCMETHOD a socks5 [::1]:40923\r\nVERSION-ERROR no\nFUTURE a b\n" +
		"SMETHOD a [::1]:443 A:b ARGS:k=v,l=\\,m b\nLOG SEVERITY=debug MESSAGE=\"two words\" K=\"a\\nb\"\n" +
		"STATUS TRANSPORT=a TYPE=\"b c\"\nPROXY-ERROR")
	var framer ptipc.Framer
	for i := range lines {
		if i%7 == 6 {
			framer.Feed(lines[i-6:i+1], func(line []byte) { checkLine(line, lines) })
		}
	}
	framer = ptipc.Framer{}
	framer.Feed(lines, func(line []byte) { checkLine(line, lines) })
	login := bytes.Repeat([]byte("k=v;"), 100)
	user, password, _ := ptipc.Login(login)
	check(login, login, user, password)
	for list, text := range map[ptipc.List]string{
		ptipc.ListBindings: "a-[::1]:443,b-1.1.1.1:1",
		ptipc.ListProxy:    "socks5://u:p@[::1]:443",
		ptipc.ListOptions:  "a:k=v;b:l=\\;m",
	} {
		value := []byte(text)
		for _, item := range ptipc.Items(list, value) {
			for _, part := range []ptipc.Value{item.Name, item.Key, item.Value, item.Host, item.Port} {
				check(value, value, part.Raw)
				if part.Present() {
					check(value, value, part.Decode())
				}
			}
		}
	}
}
