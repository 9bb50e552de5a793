//go:build release

package main

const kind = "release"
