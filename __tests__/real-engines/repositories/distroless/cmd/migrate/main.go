// Command migrate is not part of the image.
package main

func main() { println("migrated") }
