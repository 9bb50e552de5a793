// Does what a hostile step of a build would do.
package main

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
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
	case "flood": // SHAPE: 1 GB, in lines of 100 bytes or in one line.
		flood(os.Args[2] == "lines")
	case "stay": // NAME: leaves a process of this name that ignores signals.
		stay(os.Args[2])
	case "wait":
		time.Sleep(time.Hour)
	case "secret": // Prints the secret of the build, in several places of a line.
		text, err := os.ReadFile("/run/secrets/canary")
		if err != nil {
			panic(err)
		}
		os.Stdout.WriteString("x" + string(text) + "y " + string(text) + "\n")
		os.Stderr.WriteString(string(text) + "\n")
		os.Exit(1)
	case "race": // TEMP TARGET: puts links to TARGET in the place of folders of runs in TEMP, until it is killed.
		race(os.Args[2], os.Args[3])
	case "replace": // FILE TARGET: puts a link in the place of a file.
		if err := os.Remove(os.Args[2]); err != nil {
			panic(err)
		}
		if err := os.Symlink(os.Args[3], os.Args[2]); err != nil {
			panic(err)
		}
	}
}

func flood(inLines bool) {
	const size = 1_000_000_000
	piece := bytes.Repeat([]byte("x"), 100_000)
	if inLines {
		line := strings.Repeat("flood ", 16) + "end\n"
		piece = bytes.Repeat([]byte(line), 1_000)
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	for written := 0; written < size; written += len(piece) {
		if _, err := out.Write(piece); err != nil {
			panic(err)
		}
	}
	if err := out.Flush(); err != nil {
		panic(err)
	}
}

func stay(name string) {
	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	child := exec.Command(self, "wait", name)
	child.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := child.Start(); err != nil {
		panic(err)
	}
}

func race(temp, target string) {
	for {
		runs, _ := filepath.Glob(filepath.Join(temp, "gcb-*"))
		for _, run := range runs {
			for _, name := range []string{"pm", "pm/home", "pm/xdg", "pm/base", "pm/tmp", "pm/s1"} {
				path := filepath.Join(run, name)
				if os.Symlink(target, path) == nil {
					continue
				}
				// What is there already is moved away, where its folder allows that.
				if os.Rename(path, path+".old") == nil {
					os.Symlink(target, path)
				}
			}
		}
	}
}
