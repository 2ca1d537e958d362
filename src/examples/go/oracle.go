// Prints what ptipc says of each line of a file: go run oracle.go ./ptipc FILE
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
)

type oracle struct {
	questions io.Writer
	answers   *bufio.Reader
}

func start(ptipc string) (*oracle, error) {
	serve := exec.Command(ptipc, "serve")
	serve.Stderr = os.Stderr
	stdin, err := serve.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := serve.StdoutPipe()
	if err != nil {
		return nil, err
	}
	return &oracle{stdin, bufio.NewReader(stdout)}, serve.Start()
}

// ask returns the JSON for a line without LF.
func (o *oracle) ask(line []byte) ([]byte, error) {
	if _, err := o.questions.Write(append(append([]byte(nil), line...), '\n')); err != nil {
		return nil, err
	}
	return o.answers.ReadBytes('\n')
}

func run(ptipc, path string) error {
	oracle, err := start(ptipc)
	if err != nil {
		return err
	}
	file, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for len(file) > 0 {
		line, rest, _ := bytes.Cut(file, []byte("\n"))
		answer, err := oracle.ask(line)
		if err != nil {
			return err
		}
		os.Stdout.Write(answer)
		file = rest
	}
	return nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: oracle PTIPC FILE")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
