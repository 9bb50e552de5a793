package main

import "example.com/distroless/internal/greeting"

func main() { println(greeting.For("server")) }
