package words

// Last is the last word.
const Last = "zyzzyva"
