package text

// Title is what the service prints.
const Title = "api"
