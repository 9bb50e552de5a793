package main

// #include "add.h"
import "C"

func main() { println(C.add(1, 2)) }
