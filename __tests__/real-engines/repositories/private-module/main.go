package main

import "git.example.com/project.git"

func main() { println(project.Name) }
