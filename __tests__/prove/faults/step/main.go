// The only step of a build whose time is known: it waits for as many seconds as the file speed says.
package main

import (
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	text, err := os.ReadFile("/speed")
	if err != nil {
		panic(err)
	}
	seconds, err := strconv.ParseFloat(strings.TrimSpace(string(text)), 64)
	if err != nil {
		panic(err)
	}
	time.Sleep(time.Duration(seconds * float64(time.Second)))
}
