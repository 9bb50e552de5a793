module go-container-bench/probes

go 1.21
