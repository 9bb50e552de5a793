module example.com/backend/services/api

go 1.26
