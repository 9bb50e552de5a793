// Command idle keeps a container running until it is stopped. If nobody stops it, it ends by itself after some hours.
package main

import (
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, os.Interrupt)
	select {
	case <-stop:
	case <-time.After(12 * time.Hour):
	}
}
