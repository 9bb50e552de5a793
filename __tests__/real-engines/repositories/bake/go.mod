module example.com/baked

go 1.26
