module escape

go 1.22
