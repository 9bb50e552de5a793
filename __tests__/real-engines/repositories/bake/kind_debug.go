//go:build !release

package main

const kind = "debug"
