// A target for `ptipc compare`: go build target.go && ptipc compare --target ./target
package main

import (
	"bufio"
	"fmt"
	"os"
)

func accepts(line string) bool {
	return line == "VERSION 1" // your parser here
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	for line, err := lines.ReadString('\n'); err == nil; line, err = lines.ReadString('\n') {
		status := "refused"
		if accepts(line[:len(line)-1]) {
			status = "accepted"
		}
		fmt.Printf("{\"status\":\"%s\"}\n", status)
	}
}
