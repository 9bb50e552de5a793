module example.com/client

go 1.26

require git.example.com/project.git v1.0.0
