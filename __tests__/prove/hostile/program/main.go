// Does what a hostile step of a build would do.
package main

import (
	"os"
	"strings"
)

func main() {
	switch os.Args[1] {
	case "print": // STREAM: the file payloads of the context, then a failure.
		text, err := os.ReadFile("payloads")
		if err != nil {
			panic(err)
		}
		stream := os.Stdout
		if os.Args[2] == "stderr" {
			stream = os.Stderr
		}
		stream.WriteString(strings.TrimSuffix(string(text), "\n") + "\n")
		os.Exit(1)
	case "replace": // FILE TARGET: puts a link in the place of a file.
		if err := os.Remove(os.Args[2]); err != nil {
			panic(err)
		}
		if err := os.Symlink(os.Args[3], os.Args[2]); err != nil {
			panic(err)
		}
	}
}
