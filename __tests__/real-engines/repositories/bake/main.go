package main

func main() { println(kind) }
