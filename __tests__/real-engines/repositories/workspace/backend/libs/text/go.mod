module example.com/backend/libs/text

go 1.26
