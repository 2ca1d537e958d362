// Starts a transport as Tor would, tells where it listens, and ends it: parent NAME STATE PROGRAM
package main

import (
	"fmt"
	"os"
	"os/exec"

	ptipc "ptipc.dev/parser"
)

func main() {
	transport := exec.Command(os.Args[3])
	transport.Env = append(os.Environ(),
		"TOR_PT_MANAGED_TRANSPORT_VER=1",
		"TOR_PT_CLIENT_TRANSPORTS="+os.Args[1],
		"TOR_PT_STATE_LOCATION="+os.Args[2],
		"TOR_PT_EXIT_ON_STDIN_CLOSE=1")
	stdin, err := transport.StdinPipe()
	if err != nil {
		panic(err)
	}
	stdout, _ := transport.StdoutPipe()
	if err := transport.Start(); err != nil {
		panic(err)
	}
	var framer ptipc.Framer
	var session ptipc.Session
	done, failed := false, false
	take := func(m *ptipc.Message) {
		event, broken := session.Take(m)
		switch event {
		case ptipc.Registered:
			fmt.Printf("%s listens on %s port %d\n", m.Name.Decode(), m.BareHost(), m.PortNumber())
		case ptipc.Failed, ptipc.GaveUp:
			fmt.Printf("failed: %s\n", m.Reason.Decode())
			failed = true
		case ptipc.AllDone:
			done = true
		}
		if m.Rule != "" || broken != "" {
			fmt.Println("broken:", m.Rule, broken)
		}
	}
	piece := make([]byte, 4096)
	for !done && !failed && err == nil {
		var got int
		got, err = stdout.Read(piece)
		framer.Feed(piece[:got], func(line []byte) { take(ptipc.Parse(line)) })
	}
	stdin.Close()
	transport.Wait()
	if !done || failed {
		fmt.Println("not done")
		os.Exit(1)
	}
	fmt.Println("all done")
}
