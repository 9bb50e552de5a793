// Sleeps in one part of a build, as the variable DELAY says, for instance "link 2000", in milliseconds.
//
//	delay run              sleeps as `run`
//	delay PROGRAM ARGS     as go's -toolexec: sleeps as `compile` or `link`, then runs the program
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"
)

func main() {
	part := filepath.Base(os.Args[1])
	ofProgram := part == "run" || part == "link" || (part == "compile" && slices.Contains(os.Args, "main"))
	// Go first asks each tool for its version.
	if ofProgram && !slices.Contains(os.Args, "-V=full") {
		time.Sleep(time.Duration(milliseconds(part)) * time.Millisecond)
	}
	if part == "run" {
		return
	}
	if err := syscall.Exec(os.Args[1], os.Args[1:], os.Environ()); err != nil {
		panic(err)
	}
}

func milliseconds(part string) int {
	var of string
	var number int
	if _, err := fmt.Sscan(os.Getenv("DELAY"), &of, &number); err != nil || of != part {
		return 0
	}
	return number
}
