// Waits for as many milliseconds as a file says: a RUN that has nothing to do with Go.
//
//	wait FILE
package main

import (
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	ms, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		panic(err)
	}
	time.Sleep(time.Duration(ms) * time.Millisecond)
}
