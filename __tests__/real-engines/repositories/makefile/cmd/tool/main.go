package main

var version = "unknown"

func main() { println(version) }
