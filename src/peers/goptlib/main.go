// A transport that does nothing but speak to its parent, by goptlib: what it writes is goptlib's.
package main

import (
	"fmt"
	"io"
	"net"
	"os"

	pt "gitlab.torproject.org/tpo/anti-censorship/pluggable-transports/goptlib"
)

// The version that go.mod pins.
const version = "goptlib 1.6.0"

// One of those that conform asks for by itself.
const name = "meek"

func main() {
	if len(os.Args) == 2 && os.Args[1] == "--version" {
		fmt.Println(version)
		return
	}
	if os.Getenv("TOR_PT_SERVER_TRANSPORTS") != "" {
		server()
	} else {
		client()
	}
	if os.Getenv("TOR_PT_EXIT_ON_STDIN_CLOSE") == "1" {
		_, _ = io.Copy(io.Discard, os.Stdin)
		return
	}
	select {}
}

func client() {
	info, err := pt.ClientSetup(nil)
	if err != nil {
		os.Exit(1)
	}
	pt.ReportVersion("trebuchet", "1.0")
	if info.ProxyURL != nil {
		_ = pt.ProxyError("no proxies")
		os.Exit(1)
	}
	for _, method := range info.MethodNames {
		if method != name {
			_ = pt.CmethodError(method, "no such method")
			continue
		}
		ln, err := pt.ListenSocks("tcp", "127.0.0.1:0")
		if err != nil {
			_ = pt.CmethodError(method, err.Error())
			continue
		}
		go closing(ln)
		pt.Cmethod(method, ln.Version(), ln.Addr())
	}
	pt.CmethodsDone()
	// A quote, a line break, a byte outside ASCII and a NUL: what it makes of them is seen.
	pt.Log(pt.LogSeverityNotice, "up \"again\"\n\xe9\x00")
}

func server() {
	info, err := pt.ServerSetup(nil)
	if err != nil {
		os.Exit(1)
	}
	for _, bind := range info.Bindaddrs {
		if bind.MethodName != name {
			_ = pt.SmethodError(bind.MethodName, "no such method")
			continue
		}
		ln, err := net.ListenTCP("tcp", bind.Addr)
		if err != nil {
			_ = pt.SmethodError(bind.MethodName, err.Error())
			continue
		}
		go closing(ln)
		args := pt.Args{}
		args.Add("plain", `a=b,c\d`)
		pt.SmethodArgs(bind.MethodName, ln.Addr(), args)
	}
	pt.SmethodsDone()
}

// closing accepts connections, and closes each.
func closing(ln net.Listener) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			return
		}
		_ = conn.Close()
	}
}
