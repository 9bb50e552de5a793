package main

import "example.com/backend/libs/text"

func main() { println(text.Title) }
