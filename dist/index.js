#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 73057:
/***/ ((module) => {

function isBuffer(value) {
  return Buffer.isBuffer(value) || value instanceof Uint8Array
}

function isEncoding(encoding) {
  return Buffer.isEncoding(encoding)
}

function alloc(size, fill, encoding) {
  return Buffer.alloc(size, fill, encoding)
}

function allocUnsafe(size) {
  return Buffer.allocUnsafe(size)
}

function allocUnsafeSlow(size) {
  return Buffer.allocUnsafeSlow(size)
}

function byteLength(string, encoding) {
  return Buffer.byteLength(string, encoding)
}

function compare(a, b) {
  return Buffer.compare(a, b)
}

function concat(buffers, totalLength) {
  return Buffer.concat(buffers, totalLength)
}

function copy(source, target, targetStart, start, end) {
  return toBuffer(source).copy(target, targetStart, start, end)
}

function equals(a, b) {
  return toBuffer(a).equals(b)
}

function fill(buffer, value, offset, end, encoding) {
  return toBuffer(buffer).fill(value, offset, end, encoding)
}

function from(value, encodingOrOffset, length) {
  return Buffer.from(value, encodingOrOffset, length)
}

function includes(buffer, value, byteOffset, encoding) {
  return toBuffer(buffer).includes(value, byteOffset, encoding)
}

function indexOf(buffer, value, byfeOffset, encoding) {
  return toBuffer(buffer).indexOf(value, byfeOffset, encoding)
}

function lastIndexOf(buffer, value, byteOffset, encoding) {
  return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding)
}

function swap16(buffer) {
  return toBuffer(buffer).swap16()
}

function swap32(buffer) {
  return toBuffer(buffer).swap32()
}

function swap64(buffer) {
  return toBuffer(buffer).swap64()
}

function toBuffer(buffer) {
  if (Buffer.isBuffer(buffer)) return buffer
  return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}

function toString(buffer, encoding, start, end) {
  return toBuffer(buffer).toString(encoding, start, end)
}

function toHex(buffer, start, end) {
  return toBuffer(buffer).toString('hex', start, end)
}

function write(buffer, string, offset, length, encoding) {
  return toBuffer(buffer).write(string, offset, length, encoding)
}

function readDoubleBE(buffer, offset) {
  return toBuffer(buffer).readDoubleBE(offset)
}

function readDoubleLE(buffer, offset) {
  return toBuffer(buffer).readDoubleLE(offset)
}

function readFloatBE(buffer, offset) {
  return toBuffer(buffer).readFloatBE(offset)
}

function readFloatLE(buffer, offset) {
  return toBuffer(buffer).readFloatLE(offset)
}

function readInt32BE(buffer, offset) {
  return toBuffer(buffer).readInt32BE(offset)
}

function readInt32LE(buffer, offset) {
  return toBuffer(buffer).readInt32LE(offset)
}

function readUInt32BE(buffer, offset) {
  return toBuffer(buffer).readUInt32BE(offset)
}

function readUInt32LE(buffer, offset) {
  return toBuffer(buffer).readUInt32LE(offset)
}

function writeDoubleBE(buffer, value, offset) {
  return toBuffer(buffer).writeDoubleBE(value, offset)
}

function writeDoubleLE(buffer, value, offset) {
  return toBuffer(buffer).writeDoubleLE(value, offset)
}

function writeFloatBE(buffer, value, offset) {
  return toBuffer(buffer).writeFloatBE(value, offset)
}

function writeFloatLE(buffer, value, offset) {
  return toBuffer(buffer).writeFloatLE(value, offset)
}

function writeInt32BE(buffer, value, offset) {
  return toBuffer(buffer).writeInt32BE(value, offset)
}

function writeInt32LE(buffer, value, offset) {
  return toBuffer(buffer).writeInt32LE(value, offset)
}

function writeUInt32BE(buffer, value, offset) {
  return toBuffer(buffer).writeUInt32BE(value, offset)
}

function writeUInt32LE(buffer, value, offset) {
  return toBuffer(buffer).writeUInt32LE(value, offset)
}

module.exports = {
  isBuffer,
  isEncoding,
  alloc,
  allocUnsafe,
  allocUnsafeSlow,
  byteLength,
  compare,
  concat,
  copy,
  equals,
  fill,
  from,
  includes,
  indexOf,
  lastIndexOf,
  swap16,
  swap32,
  swap64,
  toBuffer,
  toString,
  toHex,
  write,
  readDoubleBE,
  readDoubleLE,
  readFloatBE,
  readFloatLE,
  readInt32BE,
  readInt32LE,
  readUInt32BE,
  readUInt32LE,
  writeDoubleBE,
  writeDoubleLE,
  writeFloatBE,
  writeFloatLE,
  writeInt32BE,
  writeInt32LE,
  writeUInt32BE,
  writeUInt32LE
}


/***/ }),

/***/ 29580:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(24434)


/***/ }),

/***/ 13587:
/***/ ((module) => {

module.exports = class FixedFIFO {
  constructor (hwm) {
    if (!(hwm > 0) || ((hwm - 1) & hwm) !== 0) throw new Error('Max size for a FixedFIFO should be a power of two')
    this.buffer = new Array(hwm)
    this.mask = hwm - 1
    this.top = 0
    this.btm = 0
    this.next = null
  }

  clear () {
    this.top = this.btm = 0
    this.next = null
    this.buffer.fill(undefined)
  }

  push (data) {
    if (this.buffer[this.top] !== undefined) return false
    this.buffer[this.top] = data
    this.top = (this.top + 1) & this.mask
    return true
  }

  shift () {
    const last = this.buffer[this.btm]
    if (last === undefined) return undefined
    this.buffer[this.btm] = undefined
    this.btm = (this.btm + 1) & this.mask
    return last
  }

  peek () {
    return this.buffer[this.btm]
  }

  isEmpty () {
    return this.buffer[this.btm] === undefined
  }
}


/***/ }),

/***/ 83867:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const FixedFIFO = __nccwpck_require__(13587)

module.exports = class FastFIFO {
  constructor (hwm) {
    this.hwm = hwm || 16
    this.head = new FixedFIFO(this.hwm)
    this.tail = this.head
    this.length = 0
  }

  clear () {
    this.head = this.tail
    this.head.clear()
    this.length = 0
  }

  push (val) {
    this.length++
    if (!this.head.push(val)) {
      const prev = this.head
      this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length)
      this.head.push(val)
    }
  }

  shift () {
    if (this.length !== 0) this.length--
    const val = this.tail.shift()
    if (val === undefined && this.tail.next) {
      const next = this.tail.next
      this.tail.next = null
      this.tail = next
      return this.tail.shift()
    }

    return val
  }

  peek () {
    const val = this.tail.peek()
    if (val === undefined && this.tail.next) return this.tail.next.peek()
    return val
  }

  isEmpty () {
    return this.length === 0
  }
}


/***/ }),

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(64059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 36204:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { EventEmitter } = __nccwpck_require__(29580)
const FIFO = __nccwpck_require__(83867)
const TextDecoder = __nccwpck_require__(97934)

const StreamError = __nccwpck_require__(45657)

// if we do a future major, expect queue microtask to be there always, for now a bit defensive
const qmt =
  typeof queueMicrotask === 'undefined' ? (fn) => global.process.nextTick(fn) : queueMicrotask

// 29 bits used total (4 from shared, 14 from read, and 11 from write)
const MAX = (1 << 29) - 1

// Shared state
const OPENING = 0b0001
const PREDESTROYING = 0b0010
const DESTROYING = 0b0100
const DESTROYED = 0b1000

const NOT_OPENING = MAX ^ OPENING
const NOT_PREDESTROYING = MAX ^ PREDESTROYING

// Read state (4 bit offset from shared state)
const READ_ACTIVE = 0b00000000000001 << 4
const READ_UPDATING = 0b00000000000010 << 4
const READ_PRIMARY = 0b00000000000100 << 4
const READ_QUEUED = 0b00000000001000 << 4
const READ_RESUMED = 0b00000000010000 << 4
const READ_PIPE_DRAINED = 0b00000000100000 << 4
const READ_ENDING = 0b00000001000000 << 4
const READ_EMIT_DATA = 0b00000010000000 << 4
const READ_EMIT_READABLE = 0b00000100000000 << 4
const READ_EMITTED_READABLE = 0b00001000000000 << 4
const READ_DONE = 0b00010000000000 << 4
const READ_NEXT_TICK = 0b00100000000000 << 4
const READ_NEEDS_PUSH = 0b01000000000000 << 4
const READ_READ_AHEAD = 0b10000000000000 << 4

// Combined read state
const READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED
const READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH
const READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE
const READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED
const READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD

const READ_NOT_ACTIVE = MAX ^ READ_ACTIVE
const READ_NON_PRIMARY = MAX ^ READ_PRIMARY
const READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH)
const READ_PUSHED = MAX ^ READ_NEEDS_PUSH
const READ_PAUSED = MAX ^ READ_RESUMED
const READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE)
const READ_NOT_ENDING = MAX ^ READ_ENDING
const READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING
const READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK
const READ_NOT_UPDATING = MAX ^ READ_UPDATING
const READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD
const READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD

// Write state (18 bit offset, 4 bit offset from shared state and 14 from read state)
const WRITE_ACTIVE = 0b00000000001 << 18
const WRITE_UPDATING = 0b00000000010 << 18
const WRITE_PRIMARY = 0b00000000100 << 18
const WRITE_QUEUED = 0b00000001000 << 18
const WRITE_UNDRAINED = 0b00000010000 << 18
const WRITE_DONE = 0b00000100000 << 18
const WRITE_EMIT_DRAIN = 0b00001000000 << 18
const WRITE_NEXT_TICK = 0b00010000000 << 18
const WRITE_WRITING = 0b00100000000 << 18
const WRITE_FINISHING = 0b01000000000 << 18
const WRITE_CORKED = 0b10000000000 << 18

const WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING)
const WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY
const WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING)
const WRITE_DRAINED = MAX ^ WRITE_UNDRAINED
const WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED
const WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK
const WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING
const WRITE_NOT_CORKED = MAX ^ WRITE_CORKED

// Combined shared state
const ACTIVE = READ_ACTIVE | WRITE_ACTIVE
const NOT_ACTIVE = MAX ^ ACTIVE
const DONE = READ_DONE | WRITE_DONE
const DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING
const OPEN_STATUS = DESTROY_STATUS | OPENING
const AUTO_DESTROY = DESTROY_STATUS | DONE
const NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY
const ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK
const TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE
const IS_OPENING = OPEN_STATUS | TICKING

// Combined shared state and read state
const READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE
const READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED
const READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED
const READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE
const SHOULD_NOT_READ =
  OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD
const READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE
const READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY
const READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING

// Combined write state
const WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE
const WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED
const WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE
const WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE
const WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED
const WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE
const WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING
const WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE
const WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE
const WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY
const WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS

const asyncIterator = Symbol.asyncIterator || Symbol('asyncIterator')

class WritableState {
  constructor(
    stream,
    { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}
  ) {
    this.stream = stream
    this.queue = new FIFO()
    this.highWaterMark = highWaterMark
    this.buffered = 0
    this.error = null
    this.pipeline = null
    this.drains = null // if we add more seldomly used helpers we might them into a subobject so its a single ptr
    this.byteLength = byteLengthWritable || byteLength || defaultByteLength
    this.map = mapWritable || map
    this.afterWrite = afterWrite.bind(this)
    this.afterUpdateNextTick = updateWriteNT.bind(this)
  }

  get ending() {
    return (this.stream._duplexState & WRITE_FINISHING) !== 0
  }

  get ended() {
    return (this.stream._duplexState & WRITE_DONE) !== 0
  }

  push(data) {
    if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false
    if (this.map !== null) data = this.map(data)

    this.buffered += this.byteLength(data)
    this.queue.push(data)

    if (this.buffered < this.highWaterMark) {
      this.stream._duplexState |= WRITE_QUEUED
      return true
    }

    this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED
    return false
  }

  shift() {
    const data = this.queue.shift()

    this.buffered -= this.byteLength(data)
    if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED

    return data
  }

  end(data) {
    if (typeof data === 'function') {
      this.stream.once('finish', data)
    } else if (data !== undefined && data !== null) {
      this.push(data)
    }

    this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY
  }

  autoBatch(data, cb) {
    const buffer = []
    const stream = this.stream

    buffer.push(data)
    while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) {
      buffer.push(stream._writableState.shift())
    }

    if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null)
    stream._writev(buffer, cb)
  }

  update() {
    const stream = this.stream

    stream._duplexState |= WRITE_UPDATING

    do {
      while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
        const data = this.shift()
        stream._duplexState |= WRITE_ACTIVE_AND_WRITING
        stream._write(data, this.afterWrite)
      }

      if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary()
    } while (this.continueUpdate() === true)

    stream._duplexState &= WRITE_NOT_UPDATING
  }

  updateNonPrimary() {
    const stream = this.stream

    if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
      stream._duplexState = stream._duplexState | WRITE_ACTIVE
      stream._final(afterFinal.bind(this))
      return
    }

    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
      if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
        stream._duplexState |= ACTIVE
        stream._destroy(afterDestroy.bind(this))
      }
      return
    }

    if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING
      stream._open(afterOpen.bind(this))
    }
  }

  continueUpdate() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK
    return true
  }

  updateCallback() {
    if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) {
      this.update()
    } else {
      this.updateNextTick()
    }
  }

  updateNextTick() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return
    this.stream._duplexState |= WRITE_NEXT_TICK
    if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }
}

class ReadableState {
  constructor(
    stream,
    { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}
  ) {
    this.stream = stream
    this.queue = new FIFO()
    this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark
    this.buffered = 0
    this.readAhead = highWaterMark > 0
    this.error = null
    this.pipeline = null
    this.byteLength = byteLengthReadable || byteLength || defaultByteLength
    this.map = mapReadable || map
    this.pipeTo = null
    this.afterRead = afterRead.bind(this)
    this.afterUpdateNextTick = updateReadNT.bind(this)
  }

  get ending() {
    return (this.stream._duplexState & READ_ENDING) !== 0
  }

  get ended() {
    return (this.stream._duplexState & READ_DONE) !== 0
  }

  pipe(pipeTo, cb) {
    if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT('Can only pipe to one destination')
    if (typeof cb !== 'function') cb = null

    this.stream._duplexState |= READ_PIPE_DRAINED
    this.pipeTo = pipeTo
    this.pipeline = new Pipeline(this.stream, pipeTo, cb)

    if (cb) this.stream.on('error', noop) // We already error handle this so supress crashes

    if (isStreamx(pipeTo)) {
      pipeTo._writableState.pipeline = this.pipeline
      if (cb) pipeTo.on('error', noop) // We already error handle this so supress crashes
      pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline)) // TODO: just call finished from pipeTo itself
    } else {
      const onerror = this.pipeline.done.bind(this.pipeline, pipeTo)
      const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null) // onclose has a weird bool arg
      pipeTo.on('error', onerror)
      pipeTo.on('close', onclose)
      pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline))
    }

    pipeTo.on('drain', afterDrain.bind(this))
    this.stream.emit('piping', pipeTo)
    pipeTo.emit('pipe', this.stream)
  }

  push(data) {
    const stream = this.stream

    if (data === null) {
      this.highWaterMark = 0
      stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED
      return false
    }

    if (this.map !== null) {
      data = this.map(data)
      if (data === null) {
        stream._duplexState &= READ_PUSHED
        return this.buffered < this.highWaterMark
      }
    }

    this.buffered += this.byteLength(data)
    this.queue.push(data)

    stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED

    return this.buffered < this.highWaterMark
  }

  shift() {
    const data = this.queue.shift()

    this.buffered -= this.byteLength(data)
    if (this.buffered === 0) {
      this.stream._duplexState &= READ_NOT_QUEUED
    }

    return data
  }

  unshift(data) {
    const pending = [this.map !== null ? this.map(data) : data]
    while (this.buffered > 0) pending.push(this.shift())

    for (let i = 0; i < pending.length - 1; i++) {
      const data = pending[i]
      this.buffered += this.byteLength(data)
      this.queue.push(data)
    }

    this.push(pending[pending.length - 1])
  }

  read() {
    const stream = this.stream

    if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
      const data = this.shift()

      if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
        stream._duplexState &= READ_PIPE_NOT_DRAINED
      }

      if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
        stream.emit('data', data)
      }

      return data
    }

    if (this.readAhead === false) {
      stream._duplexState |= READ_READ_AHEAD
      this.updateNextTick()
    }

    return null
  }

  drain() {
    const stream = this.stream

    while (
      (stream._duplexState & READ_STATUS) === READ_QUEUED &&
      (stream._duplexState & READ_FLOWING) !== 0
    ) {
      const data = this.shift()

      if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
        stream._duplexState &= READ_PIPE_NOT_DRAINED
      }

      if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
        stream.emit('data', data)
      }
    }
  }

  update() {
    const stream = this.stream

    stream._duplexState |= READ_UPDATING

    do {
      this.drain()

      while (
        this.buffered < this.highWaterMark &&
        (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD
      ) {
        stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH
        stream._read(this.afterRead)
        this.drain()
      }

      if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
        stream._duplexState |= READ_EMITTED_READABLE
        stream.emit('readable')
      }

      if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) {
        this.updateNonPrimary()
      }
    } while (this.continueUpdate() === true)

    stream._duplexState &= READ_NOT_UPDATING
  }

  updateNonPrimary() {
    const stream = this.stream

    if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
      stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING
      stream.emit('end')

      if ((stream._duplexState & AUTO_DESTROY) === DONE) {
        stream._duplexState |= DESTROYING
      }

      if (this.pipeTo !== null) {
        this.pipeTo.end()
      }
    }

    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
      if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
        stream._duplexState |= ACTIVE
        stream._destroy(afterDestroy.bind(this))
      }
      return
    }

    if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING
      stream._open(afterOpen.bind(this))
    }
  }

  continueUpdate() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false
    this.stream._duplexState &= READ_NOT_NEXT_TICK
    return true
  }

  updateCallback() {
    if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) {
      this.update()
    } else {
      this.updateNextTick()
    }
  }

  updateNextTickIfOpen() {
    if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return
    this.stream._duplexState |= READ_NEXT_TICK
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }

  updateNextTick() {
    if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return
    this.stream._duplexState |= READ_NEXT_TICK
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }
}

class TransformState {
  constructor(stream) {
    this.data = null
    this.afterTransform = afterTransform.bind(stream)
    this.afterFinal = null
  }
}

class Pipeline {
  constructor(src, dst, cb) {
    this.from = src
    this.to = dst
    this.afterPipe = cb
    this.error = null
    this.pipeToFinished = false
  }

  finished() {
    this.pipeToFinished = true
  }

  done(stream, err) {
    if (err) this.error = err

    if (stream === this.to) {
      this.to = null

      if (this.from !== null) {
        if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) {
          this.from.destroy(this.error || StreamError.PREMATURE_CLOSE('Writable stream closed'))
        }
        return
      }
    }

    if (stream === this.from) {
      this.from = null

      if (this.to !== null) {
        if ((stream._duplexState & READ_DONE) === 0) {
          this.to.destroy(this.error || StreamError.PREMATURE_CLOSE('Readable stream closed'))
        }
        return
      }
    }

    if (this.afterPipe !== null) this.afterPipe(this.error)
    this.to = this.from = this.afterPipe = null
  }
}

function afterDrain() {
  this.stream._duplexState |= READ_PIPE_DRAINED
  this.updateCallback()
}

function afterFinal(err) {
  const stream = this.stream
  if (err) stream.destroy(err)

  if ((stream._duplexState & DESTROY_STATUS) === 0) {
    stream._duplexState |= WRITE_DONE
    stream.emit('finish')
  }

  if ((stream._duplexState & AUTO_DESTROY) === DONE) {
    stream._duplexState |= DESTROYING
  }

  stream._duplexState &= WRITE_NOT_FINISHING

  // no need to wait the extra tick here, so we short circuit that
  if ((stream._duplexState & WRITE_UPDATING) === 0) {
    this.update()
  } else {
    this.updateNextTick()
  }
}

function afterDestroy(err) {
  const stream = this.stream

  if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error
  if (err) stream.emit('error', err)

  stream._duplexState |= DESTROYED
  stream.emit('close')

  const rs = stream._readableState
  const ws = stream._writableState

  if (rs !== null && rs.pipeline !== null) {
    rs.pipeline.done(stream, err)
  }

  if (ws !== null) {
    while (ws.drains !== null && ws.drains.length > 0) {
      ws.drains.shift().resolve(false)
    }

    if (ws.pipeline !== null) {
      ws.pipeline.done(stream, err)
    }
  }
}

function afterWrite(err) {
  const stream = this.stream

  if (err) stream.destroy(err)
  stream._duplexState &= WRITE_NOT_ACTIVE

  if (this.drains !== null) tickDrains(this.drains)

  if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
    stream._duplexState &= WRITE_DRAINED

    if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) {
      stream.emit('drain')
    }
  }

  this.updateCallback()
}

function afterRead(err) {
  if (err) this.stream.destroy(err)
  this.stream._duplexState &= READ_NOT_ACTIVE

  if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) {
    this.stream._duplexState &= READ_NO_READ_AHEAD
  }

  this.updateCallback()
}

function updateReadNT() {
  if ((this.stream._duplexState & READ_UPDATING) === 0) {
    this.stream._duplexState &= READ_NOT_NEXT_TICK
    this.update()
  }
}

function updateWriteNT() {
  if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK
    this.update()
  }
}

function tickDrains(drains) {
  for (let i = 0; i < drains.length; i++) {
    // drains.writes are monotonic, so if one is 0 its always the first one
    if (--drains[i].writes === 0) {
      drains.shift().resolve(true)
      i--
    }
  }
}

function afterOpen(err) {
  const stream = this.stream

  if (err) stream.destroy(err)

  if ((stream._duplexState & DESTROYING) === 0) {
    if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) {
      stream._duplexState |= READ_PRIMARY
    }

    if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) {
      stream._duplexState |= WRITE_PRIMARY
    }

    stream.emit('open')
  }

  stream._duplexState &= NOT_ACTIVE

  if (stream._writableState !== null) {
    stream._writableState.updateCallback()
  }

  if (stream._readableState !== null) {
    stream._readableState.updateCallback()
  }
}

function afterTransform(err, data) {
  if (data !== undefined && data !== null) this.push(data)
  this._writableState.afterWrite(err)
}

function newListener(name) {
  if (this._readableState !== null) {
    if (name === 'data') {
      this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD
      this._readableState.updateNextTick()
    }
    if (name === 'readable') {
      this._duplexState |= READ_EMIT_READABLE
      this._readableState.updateNextTick()
    }
  }

  if (this._writableState !== null) {
    if (name === 'drain') {
      this._duplexState |= WRITE_EMIT_DRAIN
      this._writableState.updateNextTick()
    }
  }
}

class Stream extends EventEmitter {
  constructor(opts) {
    super()

    this._duplexState = 0
    this._readableState = null
    this._writableState = null

    if (opts) {
      if (opts.open) this._open = opts.open
      if (opts.destroy) this._destroy = opts.destroy
      if (opts.predestroy) this._predestroy = opts.predestroy
      if (opts.signal) opts.signal.addEventListener('abort', abort.bind(this))
    }

    this.on('newListener', newListener)
  }

  _open(cb) {
    cb(null)
  }

  _destroy(cb) {
    cb(null)
  }

  _predestroy() {
    // does nothing
  }

  get readable() {
    return this._readableState !== null ? true : undefined
  }

  get writable() {
    return this._writableState !== null ? true : undefined
  }

  get destroyed() {
    return (this._duplexState & DESTROYED) !== 0
  }

  get destroying() {
    return (this._duplexState & DESTROY_STATUS) !== 0
  }

  destroy(err) {
    if ((this._duplexState & DESTROY_STATUS) === 0) {
      if (!err) err = StreamError.STREAM_DESTROYED()
      this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY

      if (this._readableState !== null) {
        this._readableState.highWaterMark = 0
        this._readableState.error = err
      }

      if (this._writableState !== null) {
        this._writableState.highWaterMark = 0
        this._writableState.error = err
      }

      this._duplexState |= PREDESTROYING
      this._predestroy()
      this._duplexState &= NOT_PREDESTROYING

      if (this._readableState !== null) {
        this._readableState.updateNextTick()
      }

      if (this._writableState !== null) {
        this._writableState.updateNextTick()
      }
    }
  }
}

class Readable extends Stream {
  constructor(opts) {
    super(opts)

    this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD
    this._readableState = new ReadableState(this, opts)

    if (opts) {
      if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD
      if (opts.read) this._read = opts.read
      if (opts.eagerOpen) this._readableState.updateNextTick()
      if (opts.encoding) this.setEncoding(opts.encoding)
    }
  }

  static deferred(fn, opts) {
    const out = new PassThrough(opts)

    fn()
      .then((src) => {
        if (src === null) return out.end()
        if (out.destroying) return
        pipeline(src, out, noop)
      })
      .catch((err) => out.destroy(err))

    return out
  }

  setEncoding(encoding) {
    const dec = new TextDecoder(encoding)
    const map = this._readableState.map || echo
    this._readableState.map = mapOrSkip
    return this

    function mapOrSkip(data) {
      const next = dec.push(data)
      return next === '' && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next)
    }
  }

  _read(cb) {
    cb(null)
  }

  pipe(dest, cb) {
    this._readableState.updateNextTick()
    this._readableState.pipe(dest, cb)
    return dest
  }

  read() {
    this._readableState.updateNextTick()
    return this._readableState.read()
  }

  push(data) {
    this._readableState.updateNextTickIfOpen()
    return this._readableState.push(data)
  }

  unshift(data) {
    this._readableState.updateNextTickIfOpen()
    return this._readableState.unshift(data)
  }

  resume() {
    this._duplexState |= READ_RESUMED_READ_AHEAD
    this._readableState.updateNextTick()
    return this
  }

  pause() {
    this._duplexState &=
      this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED
    return this
  }

  static _fromAsyncIterator(ite, opts) {
    let destroy

    const rs = new Readable({
      ...opts,
      read(cb) {
        ite.next().then(push).then(cb.bind(null, null)).catch(cb)
      },
      predestroy() {
        destroy = ite.return()
      },
      destroy(cb) {
        if (!destroy) return cb(null)
        destroy.then(cb.bind(null, null)).catch(cb)
      }
    })

    return rs

    function push(data) {
      if (data.done) rs.push(null)
      else rs.push(data.value)
    }
  }

  static from(data, opts) {
    if (isReadStreamx(data)) return data
    if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts)
    if (!Array.isArray(data)) data = data === undefined ? [] : [data]

    let i = 0
    return new Readable({
      ...opts,
      read(cb) {
        this.push(i === data.length ? null : data[i++])
        cb(null)
      }
    })
  }

  static isBackpressured(rs) {
    return (
      (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 ||
      rs._readableState.buffered >= rs._readableState.highWaterMark
    )
  }

  static isPaused(rs) {
    return (rs._duplexState & READ_RESUMED) === 0
  }

  [asyncIterator]() {
    const stream = this

    let error = null
    let promiseResolve = null
    let promiseReject = null

    this.on('error', (err) => {
      error = err
    })
    this.on('readable', onreadable)
    this.on('close', onclose)

    return {
      [asyncIterator]() {
        return this
      },
      next() {
        return new Promise(function (resolve, reject) {
          promiseResolve = resolve
          promiseReject = reject
          const data = stream.read()
          if (data !== null) ondata(data)
          else if ((stream._duplexState & DESTROYED) !== 0) ondata(null)
        })
      },
      return() {
        return destroy(null)
      },
      throw(err) {
        return destroy(err)
      }
    }

    function onreadable() {
      if (promiseResolve !== null) ondata(stream.read())
    }

    function onclose() {
      if (promiseResolve !== null) ondata(null)
    }

    function ondata(data) {
      if (promiseReject === null) return
      if (error) {
        promiseReject(error)
      } else if (data === null && (stream._duplexState & READ_DONE) === 0) {
        promiseReject(StreamError.STREAM_DESTROYED())
      } else {
        promiseResolve({ value: data, done: data === null })
      }
      promiseReject = promiseResolve = null
    }

    function destroy(err) {
      stream.destroy(err)
      return new Promise((resolve, reject) => {
        if (stream._duplexState & DESTROYED) return resolve({ value: undefined, done: true })
        stream.once('close', function () {
          if (err) reject(err)
          else resolve({ value: undefined, done: true })
        })
      })
    }
  }
}

class Writable extends Stream {
  constructor(opts) {
    super(opts)

    this._duplexState |= OPENING | READ_DONE
    this._writableState = new WritableState(this, opts)

    if (opts) {
      if (opts.writev) this._writev = opts.writev
      if (opts.write) this._write = opts.write
      if (opts.final) this._final = opts.final
      if (opts.eagerOpen) this._writableState.updateNextTick()
    }
  }

  cork() {
    this._duplexState |= WRITE_CORKED
  }

  uncork() {
    this._duplexState &= WRITE_NOT_CORKED
    this._writableState.updateNextTick()
  }

  _writev(batch, cb) {
    cb(null)
  }

  _write(data, cb) {
    this._writableState.autoBatch(data, cb)
  }

  _final(cb) {
    cb(null)
  }

  static isBackpressured(ws) {
    return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0
  }

  static drained(ws) {
    if (ws.destroyed) return Promise.resolve(false)

    const state = ws._writableState
    const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length
    const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0)
    if (writes === 0) return Promise.resolve(true)

    if (state.drains === null) state.drains = []
    return new Promise((resolve) => {
      state.drains.push({ writes, resolve })
    })
  }

  write(data) {
    this._writableState.updateNextTick()
    return this._writableState.push(data)
  }

  end(data) {
    this._writableState.updateNextTick()
    this._writableState.end(data)
    return this
  }
}

class Duplex extends Readable {
  // and Writable
  constructor(opts) {
    super(opts)

    this._duplexState = OPENING | (this._duplexState & READ_READ_AHEAD)
    this._writableState = new WritableState(this, opts)

    if (opts) {
      if (opts.writev) this._writev = opts.writev
      if (opts.write) this._write = opts.write
      if (opts.final) this._final = opts.final
    }
  }

  cork() {
    this._duplexState |= WRITE_CORKED
  }

  uncork() {
    this._duplexState &= WRITE_NOT_CORKED
    this._writableState.updateNextTick()
  }

  _writev(batch, cb) {
    cb(null)
  }

  _write(data, cb) {
    this._writableState.autoBatch(data, cb)
  }

  _final(cb) {
    cb(null)
  }

  write(data) {
    this._writableState.updateNextTick()
    return this._writableState.push(data)
  }

  end(data) {
    this._writableState.updateNextTick()
    this._writableState.end(data)
    return this
  }
}

class Transform extends Duplex {
  constructor(opts) {
    super(opts)
    this._transformState = new TransformState(this)

    if (opts) {
      if (opts.transform) this._transform = opts.transform
      if (opts.flush) this._flush = opts.flush
    }
  }

  _write(data, cb) {
    if (this._readableState.buffered >= this._readableState.highWaterMark) {
      this._transformState.data = data
    } else {
      this._transform(data, this._transformState.afterTransform)
    }
  }

  _read(cb) {
    if (this._transformState.data !== null) {
      const data = this._transformState.data
      this._transformState.data = null
      cb(null)
      this._transform(data, this._transformState.afterTransform)
    } else {
      cb(null)
    }
  }

  destroy(err) {
    super.destroy(err)
    if (this._transformState.data !== null) {
      this._transformState.data = null
      this._transformState.afterTransform()
    }
  }

  _transform(data, cb) {
    cb(null, data)
  }

  _flush(cb) {
    cb(null)
  }

  _final(cb) {
    this._transformState.afterFinal = cb
    this._flush(transformAfterFlush.bind(this))
  }
}

class PassThrough extends Transform {}

function transformAfterFlush(err, data) {
  const cb = this._transformState.afterFinal
  if (err) return cb(err)

  if (data !== null && data !== undefined) this.push(data)
  this.push(null)
  cb(null)
}

function pipelinePromise(...streams) {
  return new Promise((resolve, reject) => {
    return pipeline(...streams, (err) => {
      if (err) return reject(err)
      resolve()
    })
  })
}

function pipeline(stream, ...streams) {
  const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams]
  const done = all.length && typeof all[all.length - 1] === 'function' ? all.pop() : null

  if (all.length < 2) throw StreamError.BAD_ARGUMENT('Pipeline requires at least 2 streams')

  let src = all[0]
  let dest = null
  let error = null

  for (let i = 1; i < all.length; i++) {
    dest = all[i]

    if (isStreamx(src)) {
      src.pipe(dest, onerror)
    } else {
      errorHandle(src, true, i > 1, onerror)
      src.pipe(dest)
    }

    src = dest
  }

  if (done) {
    let fin = false

    const autoDestroy =
      isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy)

    dest.on('error', (err) => {
      if (error === null) error = err
    })

    dest.on('finish', () => {
      fin = true
      if (!autoDestroy) done(error)
    })

    if (autoDestroy) {
      dest.on('close', () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())))
    }
  }

  return dest

  function errorHandle(s, rd, wr, onerror) {
    s.on('error', onerror)
    s.on('close', onclose)

    function onclose() {
      if (rd && s._readableState && !s._readableState.ended) {
        return onerror(StreamError.PREMATURE_CLOSE())
      }
      if (wr && s._writableState && !s._writableState.ended) {
        return onerror(StreamError.PREMATURE_CLOSE())
      }
    }
  }

  function onerror(err) {
    if (!err || error) return
    error = err

    for (const s of all) {
      s.destroy(err)
    }
  }
}

function echo(s) {
  return s
}

function isStream(stream) {
  return !!stream._readableState || !!stream._writableState
}

function isStreamx(stream) {
  return typeof stream._duplexState === 'number' && isStream(stream)
}

function isEnding(stream) {
  return !!stream._readableState && stream._readableState.ending
}

function isEnded(stream) {
  return !!stream._readableState && stream._readableState.ended
}

function isFinishing(stream) {
  return !!stream._writableState && stream._writableState.ending
}

function isFinished(stream) {
  return !!stream._writableState && stream._writableState.ended
}

function getStreamError(stream, opts = {}) {
  const err =
    (stream._readableState && stream._readableState.error) ||
    (stream._writableState && stream._writableState.error)

  // avoid implicit errors by default
  return !opts.all && StreamError.isStreamDestroyed(err) ? null : err
}

function isReadStreamx(stream) {
  return isStreamx(stream) && stream.readable
}

function isDisturbed(stream) {
  return (
    (stream._duplexState & OPENING) !== OPENING ||
    (stream._duplexState & DESTROYING) === DESTROYING ||
    (stream._duplexState & ACTIVE_OR_TICKING) !== 0
  )
}

function isTypedArray(data) {
  return typeof data === 'object' && data !== null && typeof data.byteLength === 'number'
}

function defaultByteLength(data) {
  return isTypedArray(data) ? data.byteLength : 1024
}

function noop() {}

function abort() {
  this.destroy(StreamError.ABORTED())
}

function isWritev(s) {
  return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev
}

module.exports = {
  pipeline,
  pipelinePromise,
  isStream,
  isStreamx,
  isEnding,
  isEnded,
  isFinishing,
  isFinished,
  isDisturbed,
  getStreamError,
  Stream,
  Writable,
  Readable,
  Duplex,
  Transform,
  // Export PassThrough for compatibility with Node.js core's stream module
  PassThrough
}


/***/ }),

/***/ 45657:
/***/ ((module) => {

module.exports = class StreamError extends Error {
  constructor(msg, code, fn = StreamError) {
    super(msg)

    this.code = code

    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, fn)
    }
  }

  static isStreamDestroyed(err) {
    return err && err.code === 'STREAM_DESTROYED'
  }

  static isPrematureClose(err) {
    return err && err.code === 'PREMATURE_CLOSE'
  }

  static isAborted(err) {
    return err && err.code === 'ABORTED'
  }

  static isBadArgument(err) {
    return err && err.code === 'BAD_ARGUMENT'
  }

  get name() {
    return 'StreamError'
  }

  static STREAM_DESTROYED() {
    return new StreamError('Stream was destroyed', 'STREAM_DESTROYED', StreamError.STREAM_DESTROYED)
  }

  static PREMATURE_CLOSE(msg = 'Premature close') {
    return new StreamError(msg, 'PREMATURE_CLOSE', StreamError.PREMATURE_CLOSE)
  }

  static ABORTED() {
    return new StreamError('Stream aborted', 'ABORTED', StreamError.ABORTED)
  }

  static BAD_ARGUMENT(msg = 'Bad argument') {
    return new StreamError(msg, 'BAD_ARGUMENT', StreamError.BAD_ARGUMENT)
  }
}


/***/ }),

/***/ 20775:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const constants = { // just for envs without fs
  S_IFMT: 61440,
  S_IFDIR: 16384,
  S_IFCHR: 8192,
  S_IFBLK: 24576,
  S_IFIFO: 4096,
  S_IFLNK: 40960
}

try {
  module.exports = (__nccwpck_require__(79896).constants) || constants
} catch {
  module.exports = constants
}


/***/ }),

/***/ 35763:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Writable, Readable, getStreamError } = __nccwpck_require__(36204)
const FIFO = __nccwpck_require__(83867)
const b4a = __nccwpck_require__(73057)
const headers = __nccwpck_require__(88428)

const EMPTY = b4a.alloc(0)
const MAX_HEADER_SIZE = 4 * 1024 * 1024 // arbitrary big number

class BufferList {
  constructor () {
    this.buffered = 0
    this.shifted = 0
    this.queue = new FIFO()

    this._offset = 0
  }

  push (buffer) {
    this.buffered += buffer.byteLength
    this.queue.push(buffer)
  }

  shiftFirst (size) {
    return this.buffered === 0 ? null : this._next(size)
  }

  shift (size) {
    if (size > this.buffered) return null
    if (size === 0) return EMPTY

    let chunk = this._next(size)

    if (size === chunk.byteLength) return chunk // likely case

    const chunks = [chunk]

    while ((size -= chunk.byteLength) > 0) {
      chunk = this._next(size)
      chunks.push(chunk)
    }

    return b4a.concat(chunks)
  }

  _next (size) {
    const buf = this.queue.peek()
    const rem = buf.byteLength - this._offset

    if (size >= rem) {
      const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf
      this.queue.shift()
      this._offset = 0
      this.buffered -= rem
      this.shifted += rem
      return sub
    }

    this.buffered -= size
    this.shifted += size

    return buf.subarray(this._offset, (this._offset += size))
  }
}

class Source extends Readable {
  constructor (self, header, offset) {
    super()

    this.header = header
    this.offset = offset

    this._parent = self
  }

  _read (cb) {
    if (this.header.size === 0) {
      this.push(null)
    }
    if (this._parent._stream === this) {
      this._parent._update()
    }
    cb(null)
  }

  _predestroy () {
    this._parent.destroy(getStreamError(this))
  }

  _detach () {
    if (this._parent._stream === this) {
      this._parent._stream = null
      this._parent._missing = overflow(this.header.size)
      this._parent._update()
    }
  }

  _destroy (cb) {
    this._detach()
    cb(null)
  }
}

class Extract extends Writable {
  constructor (opts) {
    super(opts)

    if (!opts) opts = {}

    this._buffer = new BufferList()
    this._offset = 0
    this._header = null
    this._stream = null
    this._missing = 0
    this._longHeader = false
    this._callback = noop
    this._locked = false
    this._finished = false
    this._pax = null
    this._paxGlobal = null
    this._gnuLongPath = null
    this._gnuLongLinkPath = null
    this._filenameEncoding = opts.filenameEncoding || 'utf-8'
    this._allowUnknownFormat = !!opts.allowUnknownFormat
    this._unlockBound = this._unlock.bind(this)
  }

  _unlock (err) {
    this._locked = false

    if (err) {
      this.destroy(err)
      this._continueWrite(err)
      return
    }

    this._update()
  }

  _consumeHeader () {
    if (this._locked) return false

    this._offset = this._buffer.shifted

    try {
      this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat)
    } catch (err) {
      this._continueWrite(err)
      return false
    }

    if (!this._header) return true

    this._header.byteOffset = this._buffer.shifted

    switch (this._header.type) {
      case 'gnu-long-path':
      case 'gnu-long-link-path':
      case 'pax-global-header':
      case 'pax-header':
        this._longHeader = true
        this._missing = this._header.size
        if (this._missing > MAX_HEADER_SIZE) {
          this._continueWrite(new Error('Header exceeds max size'))
          return false
        }
        return true
    }

    this._locked = true
    this._applyLongHeaders()

    if (!(this._header.size >= 0)) {
      this._continueWrite(new Error('Invalid header'))
      return false
    }

    if (this._header.size === 0 || this._header.type === 'directory') {
      this.emit('entry', this._header, this._createStream(), this._unlockBound)
      return true
    }

    this._stream = this._createStream()
    this._missing = this._header.size

    this.emit('entry', this._header, this._stream, this._unlockBound)
    return true
  }

  _applyLongHeaders () {
    if (this._gnuLongPath) {
      this._header.name = this._gnuLongPath
      this._gnuLongPath = null
    }

    if (this._gnuLongLinkPath) {
      this._header.linkname = this._gnuLongLinkPath
      this._gnuLongLinkPath = null
    }

    if (this._pax) {
      if (this._pax.path) this._header.name = this._pax.path
      if (this._pax.linkpath) this._header.linkname = this._pax.linkpath
      if (this._pax.size) this._header.size = parseInt(this._pax.size, 10)
      this._header.pax = this._pax
      this._pax = null
    }
  }

  _decodeLongHeader (buf) {
    switch (this._header.type) {
      case 'gnu-long-path':
        this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding)
        break
      case 'gnu-long-link-path':
        this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding)
        break
      case 'pax-global-header':
        this._paxGlobal = headers.decodePax(buf)
        break
      case 'pax-header':
        this._pax = this._paxGlobal === null
          ? headers.decodePax(buf)
          : Object.assign({}, this._paxGlobal, headers.decodePax(buf))
        break
    }
  }

  _consumeLongHeader () {
    this._longHeader = false
    this._missing = overflow(this._header.size)

    const buf = this._buffer.shift(this._header.size)

    try {
      this._decodeLongHeader(buf)
    } catch (err) {
      this._continueWrite(err)
      return false
    }

    return true
  }

  _consumeStream () {
    const buf = this._buffer.shiftFirst(this._missing)
    if (buf === null) return false

    this._missing -= buf.byteLength
    const drained = this._stream.push(buf)

    if (this._missing === 0) {
      this._stream.push(null)
      if (drained) this._stream._detach()
      return drained && this._locked === false
    }

    return drained
  }

  _createStream () {
    return new Source(this, this._header, this._offset)
  }

  _update () {
    while (this._buffer.buffered > 0 && !this.destroying) {
      if (this._missing > 0) {
        if (this._stream !== null) {
          if (this._consumeStream() === false) return
          continue
        }

        if (this._longHeader === true) {
          if (this._missing > this._buffer.buffered) break
          if (this._consumeLongHeader() === false) return false
          continue
        }

        const ignore = this._buffer.shiftFirst(this._missing)
        if (ignore !== null) this._missing -= ignore.byteLength
        continue
      }

      if (this._buffer.buffered < 512) break
      if (this._stream !== null || this._consumeHeader() === false) return
    }

    this._continueWrite(null)
  }

  _continueWrite (err) {
    const cb = this._callback
    this._callback = noop
    cb(err)
  }

  _write (data, cb) {
    this._callback = cb
    this._buffer.push(data)
    this._update()
  }

  _final (cb) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0
    cb(this._finished ? null : new Error('Unexpected end of data'))
  }

  _predestroy () {
    this._continueWrite(null)
  }

  _destroy (cb) {
    if (this._stream) this._stream.destroy(getStreamError(this))
    cb(null)
  }

  [Symbol.asyncIterator] () {
    let error = null

    let promiseResolve = null
    let promiseReject = null

    let entryStream = null
    let entryCallback = null

    const extract = this

    this.on('entry', onentry)
    this.on('error', (err) => { error = err })
    this.on('close', onclose)

    return {
      [Symbol.asyncIterator] () {
        return this
      },
      next () {
        return new Promise(onnext)
      },
      return () {
        return destroy(null)
      },
      throw (err) {
        return destroy(err)
      }
    }

    function consumeCallback (err) {
      if (!entryCallback) return
      const cb = entryCallback
      entryCallback = null
      cb(err)
    }

    function onnext (resolve, reject) {
      if (error) {
        return reject(error)
      }

      if (entryStream) {
        resolve({ value: entryStream, done: false })
        entryStream = null
        return
      }

      promiseResolve = resolve
      promiseReject = reject

      consumeCallback(null)

      if (extract._finished && promiseResolve) {
        promiseResolve({ value: undefined, done: true })
        promiseResolve = promiseReject = null
      }
    }

    function onentry (header, stream, callback) {
      entryCallback = callback
      stream.on('error', noop) // no way around this due to tick sillyness

      if (promiseResolve) {
        promiseResolve({ value: stream, done: false })
        promiseResolve = promiseReject = null
      } else {
        entryStream = stream
      }
    }

    function onclose () {
      consumeCallback(error)
      if (!promiseResolve) return
      if (error) promiseReject(error)
      else promiseResolve({ value: undefined, done: true })
      promiseResolve = promiseReject = null
    }

    function destroy (err) {
      extract.destroy(err)
      consumeCallback(err)
      return new Promise((resolve, reject) => {
        if (extract.destroyed) return resolve({ value: undefined, done: true })
        extract.once('close', function () {
          if (err) reject(err)
          else resolve({ value: undefined, done: true })
        })
      })
    }
  }
}

module.exports = function extract (opts) {
  return new Extract(opts)
}

function noop () {}

function overflow (size) {
  size &= 511
  return size && 512 - size
}


/***/ }),

/***/ 88428:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(73057)

const ZEROS = '0000000000000000000'
const SEVENS = '7777777777777777777'
const ZERO_OFFSET = '0'.charCodeAt(0)
const USTAR_MAGIC = b4a.from([0x75, 0x73, 0x74, 0x61, 0x72, 0x00]) // ustar\x00
const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET])
const GNU_MAGIC = b4a.from([0x75, 0x73, 0x74, 0x61, 0x72, 0x20]) // ustar\x20
const GNU_VER = b4a.from([0x20, 0x00])
const MASK = 0o7777
const MAGIC_OFFSET = 257
const VERSION_OFFSET = 263

exports.decodeLongPath = function decodeLongPath (buf, encoding) {
  return decodeStr(buf, 0, buf.length, encoding)
}

exports.encodePax = function encodePax (opts) { // TODO: encode more stuff in pax
  let result = ''
  if (opts.name) result += addLength(' path=' + opts.name + '\n')
  if (opts.linkname) result += addLength(' linkpath=' + opts.linkname + '\n')
  const pax = opts.pax
  if (pax) {
    for (const key in pax) {
      result += addLength(' ' + key + '=' + pax[key] + '\n')
    }
  }
  return b4a.from(result)
}

exports.decodePax = function decodePax (buf) {
  const result = {}

  while (buf.length) {
    let i = 0
    while (i < buf.length && buf[i] !== 32) i++
    const len = parseInt(b4a.toString(buf.subarray(0, i)), 10)
    if (!len) return result

    const b = b4a.toString(buf.subarray(i + 1, len - 1))
    const keyIndex = b.indexOf('=')
    if (keyIndex === -1) return result
    result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1)

    buf = buf.subarray(len)
  }

  return result
}

exports.encode = function encode (opts) {
  const buf = b4a.alloc(512)
  let name = opts.name
  let prefix = ''

  if (opts.typeflag === 5 && name[name.length - 1] !== '/') name += '/'
  if (b4a.byteLength(name) !== name.length) return null // utf-8

  while (b4a.byteLength(name) > 100) {
    const i = name.indexOf('/')
    if (i === -1) return null
    prefix += prefix ? '/' + name.slice(0, i) : name.slice(0, i)
    name = name.slice(i + 1)
  }

  if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null
  if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null

  b4a.write(buf, name)
  b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100)
  b4a.write(buf, encodeOct(opts.uid, 6), 108)
  b4a.write(buf, encodeOct(opts.gid, 6), 116)
  encodeSize(opts.size, buf, 124)
  b4a.write(buf, encodeOct((opts.mtime.getTime() / 1000) | 0, 11), 136)

  buf[156] = ZERO_OFFSET + toTypeflag(opts.type)

  if (opts.linkname) b4a.write(buf, opts.linkname, 157)

  b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET)
  b4a.copy(USTAR_VER, buf, VERSION_OFFSET)
  if (opts.uname) b4a.write(buf, opts.uname, 265)
  if (opts.gname) b4a.write(buf, opts.gname, 297)
  b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329)
  b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337)

  if (prefix) b4a.write(buf, prefix, 345)

  b4a.write(buf, encodeOct(cksum(buf), 6), 148)

  return buf
}

exports.decode = function decode (buf, filenameEncoding, allowUnknownFormat) {
  let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET

  let name = decodeStr(buf, 0, 100, filenameEncoding)
  const mode = decodeOct(buf, 100, 8)
  const uid = decodeOct(buf, 108, 8)
  const gid = decodeOct(buf, 116, 8)
  const size = decodeOct(buf, 124, 12)
  const mtime = decodeOct(buf, 136, 12)
  const type = toType(typeflag)
  const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding)
  const uname = decodeStr(buf, 265, 32)
  const gname = decodeStr(buf, 297, 32)
  const devmajor = decodeOct(buf, 329, 8)
  const devminor = decodeOct(buf, 337, 8)

  const c = cksum(buf)

  // checksum is still initial value if header was null.
  if (c === 8 * 32) return null

  // valid checksum
  if (c !== decodeOct(buf, 148, 8)) throw new Error('Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?')

  if (isUSTAR(buf)) {
    // ustar (posix) format.
    // prepend prefix, if present.
    if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + '/' + name
  } else if (isGNU(buf)) {
    // 'gnu'/'oldgnu' format. Similar to ustar, but has support for incremental and
    // multi-volume tarballs.
  } else {
    if (!allowUnknownFormat) {
      throw new Error('Invalid tar header: unknown format.')
    }
  }

  // to support old tar versions that use trailing / to indicate dirs
  if (typeflag === 0 && name && name[name.length - 1] === '/') typeflag = 5

  return {
    name,
    mode,
    uid,
    gid,
    size,
    byteOffset: 0,
    mtime: new Date(1000 * mtime),
    type,
    linkname,
    uname,
    gname,
    devmajor,
    devminor,
    pax: null
  }
}

function isUSTAR (buf) {
  return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6))
}

function isGNU (buf) {
  return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) &&
    b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2))
}

function clamp (index, len, defaultValue) {
  if (typeof index !== 'number') return defaultValue
  index = ~~index // Coerce to integer.
  if (index >= len) return len
  if (index >= 0) return index
  index += len
  if (index >= 0) return index
  return 0
}

function toType (flag) {
  switch (flag) {
    case 0:
      return 'file'
    case 1:
      return 'link'
    case 2:
      return 'symlink'
    case 3:
      return 'character-device'
    case 4:
      return 'block-device'
    case 5:
      return 'directory'
    case 6:
      return 'fifo'
    case 7:
      return 'contiguous-file'
    case 72:
      return 'pax-header'
    case 55:
      return 'pax-global-header'
    case 27:
      return 'gnu-long-link-path'
    case 28:
    case 30:
      return 'gnu-long-path'
  }

  return null
}

function toTypeflag (flag) {
  switch (flag) {
    case 'file':
      return 0
    case 'link':
      return 1
    case 'symlink':
      return 2
    case 'character-device':
      return 3
    case 'block-device':
      return 4
    case 'directory':
      return 5
    case 'fifo':
      return 6
    case 'contiguous-file':
      return 7
    case 'pax-header':
      return 72
  }

  return 0
}

function indexOf (block, num, offset, end) {
  for (; offset < end; offset++) {
    if (block[offset] === num) return offset
  }
  return end
}

function cksum (block) {
  let sum = 8 * 32
  for (let i = 0; i < 148; i++) sum += block[i]
  for (let j = 156; j < 512; j++) sum += block[j]
  return sum
}

function encodeOct (val, n) {
  val = val.toString(8)
  if (val.length > n) return SEVENS.slice(0, n) + ' '
  return ZEROS.slice(0, n - val.length) + val + ' '
}

function encodeSizeBin (num, buf, off) {
  buf[off] = 0x80
  for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 0xff
    num = Math.floor(num / 0x100)
  }
}

function encodeSize (num, buf, off) {
  if (num.toString(8).length > 11) {
    encodeSizeBin(num, buf, off)
  } else {
    b4a.write(buf, encodeOct(num, 11), off)
  }
}

/* Copied from the node-tar repo and modified to meet
 * tar-stream coding standard.
 *
 * Source: https://github.com/npm/node-tar/blob/51b6627a1f357d2eb433e7378e5f05e83b7aa6cd/lib/header.js#L349
 */
function parse256 (buf) {
  // first byte MUST be either 80 or FF
  // 80 for positive, FF for 2's comp
  let positive
  if (buf[0] === 0x80) positive = true
  else if (buf[0] === 0xFF) positive = false
  else return null

  // build up a base-256 tuple from the least sig to the highest
  const tuple = []
  let i
  for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i]
    if (positive) tuple.push(byte)
    else tuple.push(0xFF - byte)
  }

  let sum = 0
  const l = tuple.length
  for (i = 0; i < l; i++) {
    sum += tuple[i] * Math.pow(256, i)
  }

  return positive ? sum : -1 * sum
}

function decodeOct (val, offset, length) {
  val = val.subarray(offset, offset + length)
  offset = 0

  // If prefixed with 0x80 then parse as a base-256 integer
  if (val[offset] & 0x80) {
    return parse256(val)
  } else {
    // Older versions of tar can prefix with spaces
    while (offset < val.length && val[offset] === 32) offset++
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length)
    while (offset < end && val[offset] === 0) offset++
    if (end === offset) return 0
    return parseInt(b4a.toString(val.subarray(offset, end)), 8)
  }
}

function decodeStr (val, offset, length, encoding) {
  return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding)
}

function addLength (str) {
  const len = b4a.byteLength(str)
  let digits = Math.floor(Math.log(len) / Math.log(10)) + 1
  if (len + digits >= Math.pow(10, digits)) digits++

  return (len + digits) + str
}


/***/ }),

/***/ 56118:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.extract = __nccwpck_require__(35763)
exports.pack = __nccwpck_require__(80861)


/***/ }),

/***/ 80861:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Readable, Writable, getStreamError } = __nccwpck_require__(36204)
const b4a = __nccwpck_require__(73057)

const constants = __nccwpck_require__(20775)
const headers = __nccwpck_require__(88428)

const DMODE = 0o755
const FMODE = 0o644

const END_OF_TAR = b4a.alloc(1024)

class Sink extends Writable {
  constructor (pack, header, callback) {
    super({ mapWritable, eagerOpen: true })

    this.written = 0
    this.header = header

    this._callback = callback
    this._linkname = null
    this._isLinkname = header.type === 'symlink' && !header.linkname
    this._isVoid = header.type !== 'file' && header.type !== 'contiguous-file'
    this._finished = false
    this._pack = pack
    this._openCallback = null

    if (this._pack._stream === null) this._pack._stream = this
    else this._pack._pending.push(this)
  }

  _open (cb) {
    this._openCallback = cb
    if (this._pack._stream === this) this._continueOpen()
  }

  _continuePack (err) {
    if (this._callback === null) return

    const callback = this._callback
    this._callback = null

    callback(err)
  }

  _continueOpen () {
    if (this._pack._stream === null) this._pack._stream = this

    const cb = this._openCallback
    this._openCallback = null
    if (cb === null) return

    if (this._pack.destroying) return cb(new Error('pack stream destroyed'))
    if (this._pack._finalized) return cb(new Error('pack stream is already finalized'))

    this._pack._stream = this

    if (!this._isLinkname) {
      this._pack._encode(this.header)
    }

    if (this._isVoid) {
      this._finish()
      this._continuePack(null)
    }

    cb(null)
  }

  _write (data, cb) {
    if (this._isLinkname) {
      this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data
      return cb(null)
    }

    if (this._isVoid) {
      if (data.byteLength > 0) {
        return cb(new Error('No body allowed for this entry'))
      }
      return cb()
    }

    this.written += data.byteLength
    if (this._pack.push(data)) return cb()
    this._pack._drain = cb
  }

  _finish () {
    if (this._finished) return
    this._finished = true

    if (this._isLinkname) {
      this.header.linkname = this._linkname ? b4a.toString(this._linkname, 'utf-8') : ''
      this._pack._encode(this.header)
    }

    overflow(this._pack, this.header.size)

    this._pack._done(this)
  }

  _final (cb) {
    if (this.written !== this.header.size) { // corrupting tar
      return cb(new Error('Size mismatch'))
    }

    this._finish()
    cb(null)
  }

  _getError () {
    return getStreamError(this) || new Error('tar entry destroyed')
  }

  _predestroy () {
    this._pack.destroy(this._getError())
  }

  _destroy (cb) {
    this._pack._done(this)

    this._continuePack(this._finished ? null : this._getError())

    cb()
  }
}

class Pack extends Readable {
  constructor (opts) {
    super(opts)
    this._drain = noop
    this._finalized = false
    this._finalizing = false
    this._pending = []
    this._stream = null
  }

  entry (header, buffer, callback) {
    if (this._finalized || this.destroying) throw new Error('already finalized or destroyed')

    if (typeof buffer === 'function') {
      callback = buffer
      buffer = null
    }

    if (!callback) callback = noop

    if (!header.size || header.type === 'symlink') header.size = 0
    if (!header.type) header.type = modeToType(header.mode)
    if (!header.mode) header.mode = header.type === 'directory' ? DMODE : FMODE
    if (!header.uid) header.uid = 0
    if (!header.gid) header.gid = 0
    if (!header.mtime) header.mtime = new Date()

    if (typeof buffer === 'string') buffer = b4a.from(buffer)

    const sink = new Sink(this, header, callback)

    if (b4a.isBuffer(buffer)) {
      header.size = buffer.byteLength
      sink.write(buffer)
      sink.end()
      return sink
    }

    if (sink._isVoid) {
      return sink
    }

    return sink
  }

  finalize () {
    if (this._stream || this._pending.length > 0) {
      this._finalizing = true
      return
    }

    if (this._finalized) return
    this._finalized = true

    this.push(END_OF_TAR)
    this.push(null)
  }

  _done (stream) {
    if (stream !== this._stream) return

    this._stream = null

    if (this._finalizing) this.finalize()
    if (this._pending.length) this._pending.shift()._continueOpen()
  }

  _encode (header) {
    if (!header.pax) {
      const buf = headers.encode(header)
      if (buf) {
        this.push(buf)
        return
      }
    }
    this._encodePax(header)
  }

  _encodePax (header) {
    const paxHeader = headers.encodePax({
      name: header.name,
      linkname: header.linkname,
      pax: header.pax
    })

    const newHeader = {
      name: 'PaxHeader',
      mode: header.mode,
      uid: header.uid,
      gid: header.gid,
      size: paxHeader.byteLength,
      mtime: header.mtime,
      type: 'pax-header',
      linkname: header.linkname && 'PaxHeader',
      uname: header.uname,
      gname: header.gname,
      devmajor: header.devmajor,
      devminor: header.devminor
    }

    this.push(headers.encode(newHeader))
    this.push(paxHeader)
    overflow(this, paxHeader.byteLength)

    newHeader.size = header.size
    newHeader.type = header.type
    this.push(headers.encode(newHeader))
  }

  _doDrain () {
    const drain = this._drain
    this._drain = noop
    drain()
  }

  _predestroy () {
    const err = getStreamError(this)

    if (this._stream) this._stream.destroy(err)

    while (this._pending.length) {
      const stream = this._pending.shift()
      stream.destroy(err)
      stream._continueOpen()
    }

    this._doDrain()
  }

  _read (cb) {
    this._doDrain()
    cb()
  }
}

module.exports = function pack (opts) {
  return new Pack(opts)
}

function modeToType (mode) {
  switch (mode & constants.S_IFMT) {
    case constants.S_IFBLK: return 'block-device'
    case constants.S_IFCHR: return 'character-device'
    case constants.S_IFDIR: return 'directory'
    case constants.S_IFIFO: return 'fifo'
    case constants.S_IFLNK: return 'symlink'
  }

  return 'file'
}

function noop () {}

function overflow (self, size) {
  size &= 511
  if (size) self.push(END_OF_TAR.subarray(0, 512 - size))
}

function mapWritable (buf) {
  return b4a.isBuffer(buf) ? buf : b4a.from(buf)
}


/***/ }),

/***/ 97934:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const PassThroughDecoder = __nccwpck_require__(47256)
const UTF8Decoder = __nccwpck_require__(86414)

module.exports = class TextDecoder {
  constructor(encoding = 'utf8') {
    this.encoding = normalizeEncoding(encoding)

    switch (this.encoding) {
      case 'utf8':
        this.decoder = new UTF8Decoder()
        break
      case 'utf16le':
      case 'base64':
        throw new Error('Unsupported encoding: ' + this.encoding)
      default:
        this.decoder = new PassThroughDecoder(this.encoding)
    }
  }

  get remaining() {
    return this.decoder.remaining
  }

  push(data) {
    if (typeof data === 'string') return data
    return this.decoder.decode(data)
  }

  // For Node.js compatibility
  write(data) {
    return this.push(data)
  }

  end(data) {
    let result = ''
    if (data) result = this.push(data)
    result += this.decoder.flush()
    return result
  }
}

function normalizeEncoding(encoding) {
  encoding = encoding.toLowerCase()

  switch (encoding) {
    case 'utf8':
    case 'utf-8':
      return 'utf8'
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le':
      return 'utf16le'
    case 'latin1':
    case 'binary':
      return 'latin1'
    case 'base64':
    case 'ascii':
    case 'hex':
      return encoding
    default:
      throw new Error('Unknown encoding: ' + encoding)
  }
}


/***/ }),

/***/ 47256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(73057)

module.exports = class PassThroughDecoder {
  constructor(encoding) {
    this.encoding = encoding
  }

  get remaining() {
    return 0
  }

  decode(data) {
    return b4a.toString(data, this.encoding)
  }

  flush() {
    return ''
  }
}


/***/ }),

/***/ 86414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(73057)

/**
 * https://encoding.spec.whatwg.org/#utf-8-decoder
 */
module.exports = class UTF8Decoder {
  constructor() {
    this._reset()
  }

  get remaining() {
    return this.bytesSeen
  }

  decode(data) {
    if (data.byteLength === 0) return ''

    if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
      this.bytesSeen = trailingBytesSeen(data)
      return b4a.toString(data, 'utf8')
    }

    let result = ''
    let start = 0

    if (this.bytesNeeded > 0) {
      while (start < data.byteLength) {
        const byte = data[start]

        if (byte < this.lowerBoundary || byte > this.upperBoundary) {
          result += '\ufffd'
          this._reset()
          break
        }

        this.lowerBoundary = 0x80
        this.upperBoundary = 0xbf
        this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
        this.bytesSeen++
        start++

        if (this.bytesSeen === this.bytesNeeded) {
          result += String.fromCodePoint(this.codePoint)
          this._reset()
          break
        }
      }

      if (this.bytesNeeded > 0) return result
    }

    const trailing = trailingIncomplete(data, start)
    const end = data.byteLength - trailing

    if (end > start) result += b4a.toString(data, 'utf8', start, end)

    for (let i = end; i < data.byteLength; i++) {
      const byte = data[i]

      if (this.bytesNeeded === 0) {
        if (byte <= 0x7f) {
          this.bytesSeen = 0
          result += String.fromCharCode(byte)
        } else if (byte >= 0xc2 && byte <= 0xdf) {
          this.bytesNeeded = 2
          this.bytesSeen = 1
          this.codePoint = byte & 0x1f
        } else if (byte >= 0xe0 && byte <= 0xef) {
          if (byte === 0xe0) this.lowerBoundary = 0xa0
          else if (byte === 0xed) this.upperBoundary = 0x9f
          this.bytesNeeded = 3
          this.bytesSeen = 1
          this.codePoint = byte & 0xf
        } else if (byte >= 0xf0 && byte <= 0xf4) {
          if (byte === 0xf0) this.lowerBoundary = 0x90
          else if (byte === 0xf4) this.upperBoundary = 0x8f
          this.bytesNeeded = 4
          this.bytesSeen = 1
          this.codePoint = byte & 0x7
        } else {
          this.bytesSeen = 1
          result += '\ufffd'
        }

        continue
      }

      if (byte < this.lowerBoundary || byte > this.upperBoundary) {
        result += '\ufffd'
        i--
        this._reset()

        continue
      }

      this.lowerBoundary = 0x80
      this.upperBoundary = 0xbf

      this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
      this.bytesSeen++

      if (this.bytesSeen === this.bytesNeeded) {
        result += String.fromCodePoint(this.codePoint)
        this._reset()
      }
    }

    return result
  }

  flush() {
    const result = this.bytesNeeded > 0 ? '\ufffd' : ''
    this._reset()
    return result
  }

  _reset() {
    this.codePoint = 0
    this.bytesNeeded = 0
    this.bytesSeen = 0
    this.lowerBoundary = 0x80
    this.upperBoundary = 0xbf
  }
}

function trailingIncomplete(data, start) {
  const len = data.byteLength
  if (len <= start) return 0

  const limit = Math.max(start, len - 4)

  let i = len - 1
  while (i > limit && (data[i] & 0xc0) === 0x80) i--

  if (i < start) return 0

  const byte = data[i]

  let needed
  if (byte <= 0x7f) return 0
  if (byte >= 0xc2 && byte <= 0xdf) needed = 2
  else if (byte >= 0xe0 && byte <= 0xef) needed = 3
  else if (byte >= 0xf0 && byte <= 0xf4) needed = 4
  else return 0

  const available = len - i
  return available < needed ? available : 0
}

function trailingBytesSeen(data) {
  const len = data.byteLength
  if (len === 0) return 0

  const last = data[len - 1]

  if (last <= 0x7f) return 0
  if ((last & 0xc0) !== 0x80) return 1

  const limit = Math.max(0, len - 4)

  let i = len - 2
  while (i >= limit && (data[i] & 0xc0) === 0x80) i--

  if (i < 0) return 1

  const first = data[i]

  let needed
  if (first >= 0xc2 && first <= 0xdf) needed = 2
  else if (first >= 0xe0 && first <= 0xef) needed = 3
  else if (first >= 0xf0 && first <= 0xf4) needed = 4
  else return 1

  if (len - i !== needed) return 1

  if (needed >= 3) {
    const second = data[i + 1]
    if (first === 0xe0 && second < 0xa0) return 1
    if (first === 0xed && second > 0x9f) return 1
    if (first === 0xf0 && second < 0x90) return 1
    if (first === 0xf4 && second > 0x8f) return 1
  }

  return 0
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 44619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   V5: () => (/* binding */ pairsNeeded),
/* harmony export */   W9: () => (/* binding */ looksFor),
/* harmony export */   ns: () => (/* binding */ boundError),
/* harmony export */   yL: () => (/* binding */ defaultLooks)
/* harmony export */ });
const defaultLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 };
/** Largest chance, on each side, that a bound misses the true median: 2.5 % (95 % for both together). */
const boundError = 0.025;
/** The fewest pairs whose bounds reach it: six fall on one side by chance in 1.6 %, five in 3.1 %. */
const pairsNeeded = 6;
/**
 * Numbers of valid pairs at which sampling may stop. Looking more than once costs certainty: at one of these
 * four looks or another a bound errs in 4.1 % of all runs, at a single one in 1.6 to 2.0 % (both exact). The
 * threshold and the half-threshold guard of a regression make up for it many times over.
 * Multiples of three because there the rank rises, so that no pair is wasted.
 */
const defaultLooks = [6, 9, 12, 15];
/** The looks of a run: the default ones, or one single look at a number of pairs that was asked for. */
const looksFor = (rounds) => rounds === undefined ? defaultLooks : [rounds];


/***/ }),

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59759);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18349);



/** Inputs whose values no message may show. */
const confidential = ['build-args', 'secrets', 'github-token'];
/** Inputs that may stand alone: `--yes` means `--yes=true`. */
const switches = new Set(_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefinitions */ .Z.flatMap(([name, value]) => (value === 'true' || value === 'false' ? [name] : [])));
const options = Object.fromEntries(_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefinitions */ .Z.map(([name]) => [name, { type: 'string' }]));
/**
 * Reads the words after the program's name. A flag may be given several times, for one value more each. A flag
 * that does not exist is kept under its name, so that it is reported together with everything else that is wrong.
 */
const readCommandLine = (words) => {
    const tokens = tokensOf(words);
    const given = new Map();
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional' && token.index === 0)
            given.set('mode', token.value);
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help' || token.name === 'h')
            return { kind: 'help' };
        if (token.name === 'version')
            return { kind: 'version' };
        if (token.value === undefined && isKnown(token.name))
            problems.push(`${token.name}: needs a value, as in --${token.name}=VALUE`);
        const [before, value] = [given.get(token.name), token.value ?? ''];
        given.set(token.name, before === undefined ? value : `${before}\n${value}`);
    }
    problems.push(...strayProblems(tokens));
    if (problems.length > 0)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(problems);
    return { kind: 'run', given: Object.fromEntries(given) };
};
const tokensOf = (words) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spelledOut(words), options, strict: false, allowPositionals: true, tokens: true }).tokens;
const isKnown = (name) => Object.hasOwn(options, name);
/** Words that are neither the mode nor part of a flag. */
const strayProblems = (tokens) => {
    const flags = tokens.filter((token) => token.kind === 'option');
    // A flag that does not exist is parsed as a switch: the word behind it is its value, and no stray.
    const unknown = flags.filter(({ name, value }) => !isKnown(name) && value === undefined);
    const strays = tokens
        .filter((token) => token.kind === 'positional')
        .filter(({ index }) => index > 0 && !unknown.some((flag) => flag.index === index - 1));
    // What the shell made of a secret with blanks is stray too; so is that of a misspelt flag.
    const mayShow = flags.every(({ name }) => isKnown(name) && !confidential.includes(name));
    return strays.map(({ value, index }) => `${mayShow ? `"${value}"` : `word ${index + 1}`}: flags begin with two dashes`);
};
const spelledOut = (words) => words.map((word, index) => {
    const standsAlone = word.startsWith('--') && switches.has(word.slice(2));
    return standsAlone && !['true', 'false'].includes(words[index + 1] ?? '') ? `${word}=true` : word;
});


/***/ }),

/***/ 28989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59759);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58508);


const examples = `Examples:
  npm start -- --engines podman,docker --fixture tiny
  npm start -- --scenarios warm,source-change --rounds 6`;
const statuses = `Exit status:
  0    measured; when two revisions were compared, no verdict that fail-on names
  1    the verdict is regression, warning or inconclusive, and fail-on names it
  2    an input is wrong; nothing was installed or built
  3    the verdict is invalid, and fail-on names it; or nothing could be measured
  130  interrupted; what was measured until then is in the report`;
/** The text of `--help`. */
const helpText = (vocabulary) => {
    const values = {
        fixture: vocabulary.fixtures,
        strategy: vocabulary.strategies,
        engines: vocabulary.engines,
        scenarios: vocabulary.scenarios,
    };
    const flags = _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefinitions */ .Z
        .filter(([name]) => name !== 'mode')
        .map(([name, value, description]) => {
        const allowed = values[name];
        return `  --${name}\n      ${description}\n      Default: ${value === '' ? 'none' : value}${allowed === undefined ? '' : `. There are: ${allowed.join(', ')}`}`;
    });
    return [
        `go-container-bench ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .f}: how fast do containers build Go, on which engine?`,
        'Usage: go-container-bench [run] [--FLAG VALUE | --FLAG=VALUE]...',
        `Flags:\n${flags.join('\n')}\n  --help, --version`,
        examples,
        statuses,
    ].join('\n\n');
};


/***/ }),

/***/ 80624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ recordAdopted),
/* harmony export */   JE: () => (/* binding */ endAdopted),
/* harmony export */   TK: () => (/* binding */ forgetAdopted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(55797);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6700);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87971);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(47511);






/**
 * Records a process in a run folder, so that whoever removes the folder ends it as well. One that has ended
 * already is not recorded. One file per process: two records never meet, and a torn one costs only itself.
 */
const recordAdopted = async (folder, pid, what) => {
    if (!Number.isInteger(pid) || pid < 2)
        throw new Error(`${what} cannot be adopted: ${pid} is no process of ours`);
    const id = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .ls)(pid);
    if (id === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(recordFile(folder, pid), JSON.stringify({ ...id, what }));
};
/** Forgets a process; one that was never recorded is no error. */
const forgetAdopted = (folder, pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(recordFile(folder, pid), { force: true });
/** Ends all recorded processes that still run, each with its descendants, and says so. */
const endAdopted = async (host, folder, graceMs) => {
    const running = (await readAdopted(folder)).filter((id) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(id));
    await Promise.all(running.map((adopted) => {
        host.log(`Ending ${adopted.what} (process ${adopted.pid}), which still runs.`);
        return (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .endProcess */ .J)(adopted, { group: false, graceMs });
    }));
};
const readAdopted = async (folder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => []);
    const records = await Promise.all(names.map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name))));
    return records.filter((record) => record !== undefined);
};
const readRecord = async (path) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
    const id = (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdOf */ .yr)(content);
    if (id === undefined || id.pid < 2 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(content) || typeof content['what'] !== 'string')
        return undefined;
    return { ...id, what: content['what'] };
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'processes');
const recordFile = (folder, pid) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${pid}.json`);


/***/ }),

/***/ 89017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qd: () => (/* binding */ CommandError),
  e7: () => (/* binding */ makeExec),
  Py: () => (/* binding */ succeed)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./build/host/line-splitter.js
const newline = 0x0a;
const longestLineBytes = 64 * 1024;
/**
 * Hands each complete line to `onLine`, without `\n` or `\r\n`, its first 64 KiB at most. Lines are joined as bytes
 * and decoded when complete, so a character may be spread over chunks. `flush` hands out an unfinished line.
 */
const lineSplitter = (onLine) => {
    let parts = [];
    let size = 0;
    const keep = (part) => {
        const kept = part.subarray(0, longestLineBytes - size);
        if (kept.length === 0)
            return;
        parts.push(kept);
        size += kept.length;
    };
    const emit = () => {
        const text = Buffer.concat(parts).toString('utf8');
        parts = [];
        size = 0;
        onLine(text.endsWith('\r') ? text.slice(0, -1) : text);
    };
    const push = (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
            keep(chunk.subarray(from, at));
            emit();
            from = at + 1;
        }
        keep(chunk.subarray(from));
    };
    return {
        push,
        flush: () => {
            if (size > 0)
                emit();
        },
    };
};

;// CONCATENATED MODULE: ./build/host/bounded-output.js


const headBytes = 4 * 1024 * 1024;
const tailBytes = 16 * 1024;
/** `startMs` is the moment, on the clock of `performance.now()`, that `atMs` of a line counts from. */
const boundedOutput = (startMs, onLine) => {
    const heads = { stdout: makeHead(), stderr: makeHead() };
    const tail = makeTail();
    const splitter = (stream) => lineSplitter((text) => onLine?.({ stream, text, atMs: performance.now() - startMs }));
    const lines = { stdout: splitter('stdout'), stderr: splitter('stderr') };
    return {
        push: (stream, chunk) => {
            heads[stream].push(chunk);
            tail.push(chunk);
            if (onLine !== undefined)
                lines[stream].push(chunk);
        },
        flush: () => {
            lines.stdout.flush();
            lines.stderr.flush();
        },
        read: () => ({
            stdout: heads.stdout.read(),
            stderr: heads.stderr.read(),
            truncated: heads.stdout.truncated() || heads.stderr.truncated(),
            tail: tail.read(),
        }),
    };
};
/** The first bytes, in one buffer that doubles: a list of chunks of one byte each would cost a hundredfold. */
const makeHead = () => {
    let bytes = Buffer.alloc(0);
    let used = 0;
    let seen = 0;
    const push = (chunk) => {
        seen += chunk.length;
        const part = chunk.subarray(0, headBytes - used);
        if (used + part.length > bytes.length) {
            const larger = Buffer.alloc(Math.min(headBytes, 2 * (used + part.length)));
            bytes.copy(larger, 0, 0, used);
            bytes = larger;
        }
        used += part.copy(bytes, used);
    };
    return {
        push,
        truncated: () => seen > used,
        // Unlike toString, `write` leaves out a character that the limit cut in two.
        read: () => seen > used
            ? new external_node_string_decoder_.StringDecoder('utf8').write(bytes.subarray(0, used))
            : bytes.toString('utf8', 0, used),
    };
};
const makeTail = () => {
    let chunks = [];
    let size = 0;
    const compact = () => {
        const last = Buffer.concat(chunks).subarray(-tailBytes);
        chunks = [last];
        size = last.length;
        return last;
    };
    const push = (chunk) => {
        // A copy: a slice would keep the whole chunk that it came from in memory.
        const last = Buffer.from(chunk.subarray(-tailBytes));
        chunks.push(last);
        size += last.length;
        if (size > 4 * tailBytes || chunks.length > 1_000)
            compact();
    };
    return {
        push,
        read: () => compact()
            .subarray(-tailBytes)
            .toString('utf8')
            .replace(/^\uFFFD{1,3}/, ''),
    };
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/host/start-process.js



/**
 * Starts a program as the leader of a process group of its own, without input. The caller must attach its
 * listeners before it awaits anything else. Returns the reason when the program does not run; never throws.
 */
const startProcess = async (program, args, options) => {
    const { user } = options;
    if (user !== undefined && !isRoot() && user.uid !== process.geteuid?.()) {
        return `${program} was to run as user ${user.name}, which only root can arrange`;
    }
    try {
        const child = (0,external_node_child_process_.spawn)(program, [...args], spawnOptions(options));
        // An 'error' after the start only says that a signal could not be sent.
        if (child.pid !== undefined)
            return { child: child.on('error', () => { }), pid: child.pid };
        const emitted = await (0,external_node_events_.once)(child, 'error');
        return whyNotStarted(program, options, emitted[0]);
    }
    catch (error) {
        // Arguments that are too long or hold a NUL byte are thrown instead of emitted.
        return whyNotStarted(program, options, error);
    }
};
const isRoot = () => process.geteuid?.() === 0;
const spawnOptions = ({ cwd, env, user }) => ({
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(user === undefined || !isRoot() ? {} : { uid: user.uid, gid: user.gid }),
});
const whyNotStarted = (program, { cwd, user }, error) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // The system reports a missing folder exactly as it reports a missing program.
    if (code === 'ENOENT' && cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd)) {
        return `the folder ${cwd} to run ${program} in does not exist`;
    }
    if (code === 'ENOENT') {
        return `${program} was not found; install it or add its folder to PATH (for a script: its interpreter)`;
    }
    if (code === 'EACCES') {
        const who = user === undefined ? 'this user' : `user ${user.name}`;
        return `${who} may not execute ${program} or may not enter its working folder; check the permissions`;
    }
    return `the system refused to start ${program}: ${error instanceof Error ? error.message : String(error)}`;
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __nccwpck_require__(47511);
;// CONCATENATED MODULE: ./build/host/process-end.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** How long output that was written before the exit may take to be read. */
const drainMs = 100;
/** A process that hangs in the kernel survives even SIGKILL; after this nobody waits for it. */
const afterKillMs = 2_000;
/** A longer delay would overflow Node's timer, which would then fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** Reads what a process prints until it exits by itself or is stopped at a limit. */
const endOf = async ({ child, pid }, output, limits) => {
    child.stdout.on('data', (chunk) => output.push('stdout', chunk)).on('error', () => { });
    child.stderr.on('data', (chunk) => output.push('stderr', chunk)).on('error', () => { });
    const closed = new Promise((resolve) => child.once('close', () => resolve(true)));
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const endMs = performance.now();
            resolve({
                end: code === null ? { kind: 'signalled', signal: String(signal) } : { kind: 'exited', code },
                endMs,
            });
        });
    });
    killWithUs(pid, exited);
    const ended = await exitOrStop(pid, exited, limits);
    if (!(await Promise.race([closed, (0,promises_.setTimeout)(drainMs, false)]))) {
        // A busy event loop may fire the timer before it reads what is there: one more turn reads it.
        await (0,promises_.setImmediate)();
    }
    child.stdout.destroy();
    child.stderr.destroy();
    output.flush();
    return ended;
};
const exitOrStop = async (pid, exited, limits) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, whenReached(limits), false);
        const first = await Promise.race([exited, limit.reached]);
        if ('end' in first)
            return first;
        await (0,process_tree/* endProcess */.J)({ pid }, { group: true, graceMs: limits.graceMs });
        const exit = await Promise.race([exited, (0,promises_.setTimeout)(afterKillMs, undefined, { ref: false })]);
        return { end: first.stop, endMs: exit?.endMs ?? performance.now() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
/** A forced exit of this process must not leave the group of a running build behind. */
const killWithUs = (pid, exited) => {
    const kill = () => (0,process_tree/* killGroup */.i)(pid, 'SIGKILL');
    process.once('exit', kill);
    void exited.then(() => process.removeListener('exit', kill));
};
/** Resolves when the first limit is reached; until then never. */
const whenReached = ({ timeoutMs, signal }) => {
    const settled = new AbortController();
    const reached = new Promise((resolve) => {
        const abort = () => resolve({ stop: { kind: 'aborted' } });
        const expire = () => resolve({ stop: { kind: 'timed-out', afterMs: timeoutMs } });
        const timer = setTimeout(expire, Math.min(timeoutMs, longestTimerMs));
        settled.signal.addEventListener('abort', () => clearTimeout(timer));
        signal.addEventListener('abort', abort, { signal: settled.signal });
        if (signal.aborted)
            abort();
    });
    return { reached, [Symbol.dispose]: () => settled.abort() };
};

;// CONCATENATED MODULE: ./build/host/exec.js



/**
 * Makes the `Exec` of a host. It never throws and never uses a shell: whatever happens to the program is
 * the `end` of the result. The program has no input and leads its own process group. At the time limit and
 * on an abort it and all its descendants get SIGTERM and, after the grace, SIGKILL. On a normal exit its
 * daemons live on, but our end of the pipes is closed: a daemon must send its output elsewhere.
 */
const makeExec = (defaults) => async (program, args, options = {}) => {
    const signal = options.signal ?? defaults.signal;
    const { timeoutMs = 60_000 } = options;
    const startedAt = new Date().toISOString();
    const startMs = performance.now();
    const output = boundedOutput(startMs, options.onLine);
    const finish = (end, endMs = startMs) => {
        const command = commandLine(program, args);
        return { command, end, startedAt, durationMs: endMs - startMs, ...output.read() };
    };
    if (signal.aborted)
        return finish({ kind: 'aborted' });
    const started = await startProcess(program, args, { ...options, env: options.env ?? defaults.env });
    if (typeof started === 'string')
        return finish({ kind: 'not-started', message: started });
    const limits = { timeoutMs, signal, graceMs: defaults.graceMs ?? 5_000 };
    const { end, endMs } = await endOf(started, output, limits);
    return finish(end, endMs);
};
/** A program that was to succeed and did not. */
class CommandError extends Error {
    result;
    constructor(result) {
        super(describe(result));
        this.name = 'CommandError';
        this.result = result;
    }
}
/** The standard output of a program that exited with 0; throws a `CommandError` for any other end. */
const succeed = (result) => {
    if (result.end.kind === 'exited' && result.end.code === 0)
        return result.stdout;
    throw new CommandError(result);
};
const describe = (result) => {
    const lastLines = result.tail.trimEnd().split('\n').slice(-20).join('\n');
    return `\`${result.command}\` ${howItEnded(result)}${lastLines === '' ? '' : `; it printed last:\n${lastLines}`}`;
};
const howItEnded = ({ end, durationMs }) => {
    switch (end.kind) {
        case 'exited':
            return `exited with status ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed-out':
            return `was stopped at its time limit of ${end.afterMs / 1000} s`;
        case 'aborted':
            return durationMs === 0
                ? 'was not started, because the run is being stopped'
                : 'was stopped with the run';
        case 'not-started':
            return `did not start: ${end.message}`;
    }
};
/** For messages only: quoted where a shell would need it. */
const commandLine = (program, args) => [program, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ');
const quoted = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 52200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ interruptSignal),
/* harmony export */   VV: () => (/* binding */ interruptedStatus),
/* harmony export */   qA: () => (/* binding */ uninterrupted)
/* harmony export */ });
/** Exit status of an interrupted run. */
const interruptedStatus = 130;
/** For programs that clean up: they must run to their end although the run was interrupted. */
const uninterrupted = new AbortController().signal;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed in order. A second
 * SIGINT ends the process at once with status 130; what is left behind is removed by the next run.
 * A second SIGTERM changes nothing: a cancelled job gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
const interruptSignal = (log) => {
    const controller = new AbortController();
    const receive = (name) => {
        if (!controller.signal.aborted) {
            log(`${name}: stopping and cleaning up; interrupt once more (Ctrl-C) to leave at once.`);
            controller.abort(new Error(`interrupted by ${name}`));
            return;
        }
        if (name !== 'SIGINT')
            return;
        log('SIGINT again: leaving at once; the next run removes what this one leaves behind.');
        process.exit(interruptedStatus);
    };
    for (const name of signals)
        process.on(name, receive);
    const dispose = () => {
        for (const name of signals)
            process.off(name, receive);
    };
    return { signal: controller.signal, [Symbol.dispose]: dispose };
};


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** The value of a JSON text, or undefined when it is none: programs on PATH print what they like. */
const parseJson = (text) => {
    try {
        const content = JSON.parse(text);
        return content;
    }
    catch {
        return undefined;
    }
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value at a path of keys; undefined as soon as there is none. */
const at = (value, ...path) => path.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
/** The text at a path of keys; undefined for anything else, an empty text included. */
const textAt = (value, ...path) => {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
};
/** The list at a path of keys; empty for anything else. */
const listAt = (value, ...path) => {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
};
/** `ENOENT` and the like. */
const errorCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ }),

/***/ 32629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ unmountUnder),
/* harmony export */   qV: () => (/* binding */ parseMounts)
/* harmony export */ });
/* unused harmony export pointsUnder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52200);


/** Mounts in the order of the text of /proc/self/mountinfo, see proc_pid_mountinfo(5). */
const parseMounts = (mountinfo) => mountinfo.split('\n').flatMap((line) => {
    // The number of optional fields varies; ` - ` ends them.
    const [before, after] = line.split(' - ');
    const point = before?.split(' ')[4];
    const type = after?.split(' ')[0];
    return point === undefined || type === undefined ? [] : [{ point: unescape(point), type }];
});
/** Mount points at or below a folder, in the order in which they can be unmounted: deepest first. */
const pointsUnder = (mounts, folder) => mounts
    .map((mount) => mount.point)
    .filter((point) => point === folder || point.startsWith(`${folder}/`))
    .toReversed()
    .toSorted((a, b) => b.split('/').length - a.split('/').length);
/**
 * Unmounts what is mounted at or below a folder (root only) and returns what is mounted there afterwards:
 * deleting through a bind mount would delete someone else's files.
 */
const unmountUnder = async (host, folder) => {
    const points = pointsUnder(await currentMounts(), folder);
    if (points.length === 0 || host.uid !== 0)
        return points;
    for (const point of points) {
        // Lazily: a process that still has a file open there must not keep the mount.
        await host.exec('umount', ['-l', point], { signal: _interrupt_js__WEBPACK_IMPORTED_MODULE_1__/* .uninterrupted */ .qA, timeoutMs: 30_000 });
    }
    return pointsUnder(await currentMounts(), folder);
};
/** Systems without /proc have no mounts that we could have made. */
const currentMounts = async () => parseMounts(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
const unescape = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   lF: () => (/* binding */ ownerLives),
/* harmony export */   yr: () => (/* binding */ processIdOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(55797);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87971);




/** Marks a folder as that of this process. */
const writeOwner = async (folder, uid) => {
    const owner = { ...((0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid) ?? { pid: process.pid }), uid };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 });
};
/** Who a folder belongs to; `undefined` when its owner.json is missing or is not ours. */
const readOwner = async (folder) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ownerFile(folder), 'utf8').catch(() => ''));
    const id = processIdOf(content);
    if (id === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(content) || typeof content['uid'] !== 'number')
        return undefined;
    return { ...id, uid: content['uid'] };
};
/** Whether the run that made a folder still works in it. */
const ownerLives = (owner) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(owner);
/** What `identify` returned, read back from a file; `undefined` for anything else. */
const processIdOf = (content) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(content))
        return undefined;
    const { pid, startTicks, bootId } = content;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1)
        return undefined;
    return {
        pid,
        ...(typeof startTicks === 'number' ? { startTicks } : {}),
        ...(typeof bootId === 'string' ? { bootId } : {}),
    };
};
const ownerFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'owner.json');


/***/ }),

/***/ 87971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   oI: () => (/* binding */ processTable),
/* harmony export */   zt: () => (/* binding */ answersSignals)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** All processes but zombies, which wait for nothing but their parent; `undefined` without /proc. */
const processTable = () => {
    // Synchronous: a snapshot spread over turns of the event loop would miss what forks meanwhile.
    const pids = folderNames('/proc').filter((name) => /^\d+$/.test(name));
    if (pids.length === 0)
        return undefined;
    return pids.map((pid) => processRow(pid)).filter((row) => row !== undefined);
};
/** Tells a running process apart from all others; `undefined` when there is none with this number. */
const identify = (pid) => {
    const bootId = textOf('/proc/sys/kernel/random/boot_id')?.trim();
    if (textOf('/proc/self/stat') === undefined)
        return answersSignals(pid) ? { pid } : undefined;
    const row = processRow(String(pid));
    if (row === undefined)
        return undefined;
    return { pid, startTicks: row.startTicks, ...(bootId === undefined ? {} : { bootId }) };
};
/** Whether this very process still runs. */
const isAlive = (id) => {
    const now = identify(id.pid);
    if (now === undefined)
        return false;
    return (id.startTicks ?? now.startTicks) === now.startTicks && (id.bootId ?? now.bootId) === now.bootId;
};
/** Parses /proc/PID/stat, see proc_pid_stat(5); `undefined` for a zombie. */
const parseStat = (stat) => {
    // The second field is the program's name in parentheses; it may itself hold spaces and parentheses.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, group, startTicks] = [Number(rest[0]), Number(rest[1]), Number(rest[18])];
    const pid = Number.parseInt(stat, 10);
    if (state === 'Z' || state === 'X' || ![pid, parent, group, startTicks].every(Number.isInteger))
        return undefined;
    return { pid, parent, group, startTicks };
};
/** Whether any process, a zombie included, has this number; the negative number of a group asks for the group. */
const answersSignals = (pid) => {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};
const processRow = (pid) => {
    const stat = textOf(`/proc/${pid}/stat`);
    return stat === undefined ? undefined : parseStat(stat);
};
const folderNames = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
    }
    catch {
        return [];
    }
};
/** A process may end between two reads, so a missing file is an answer. */
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 47511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess),
/* harmony export */   i: () => (/* binding */ killGroup)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87971);


const pollMs = 50;
const killRounds = 5;
/**
 * Ends a process and everything that descends from it: SIGTERM, then SIGKILL to what is left after the
 * grace. Descendants are remembered from before the first signal on, because a container's processes leave
 * the group (setsid) and lose their parent once it dies. Returns when all are gone, or after the last
 * SIGKILL; never throws.
 */
const endProcess = async (target, { group, graceMs }) => {
    const kin = makeKin(target, group);
    kin.look();
    tell(target, group, 'SIGTERM');
    const deadlineMs = performance.now() + graceMs;
    let parted = false;
    while (performance.now() < deadlineMs) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
        const alive = kin.look();
        if (!remains(alive, target, group))
            return;
        if (parted || alive === undefined || alive.some((row) => row.pid === target.pid))
            continue;
        // Nobody is left who would pass the signal on to those outside the group.
        alive.forEach((row) => send(row.pid, 'SIGTERM'));
        parted = true;
    }
    // More than once: what forks between the look and the signal is seen in the next round.
    for (let round = 0; round < killRounds; round += 1) {
        const alive = kin.look();
        if (!remains(alive, target, group))
            return;
        if (alive === undefined || alive.some((row) => row.group === target.pid))
            tell(target, group, 'SIGKILL');
        alive?.forEach((row) => send(row.pid, 'SIGKILL'));
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
    }
};
/** Signals a whole process group; one that is gone or not ours is left alone. */
const killGroup = (leader, signal) => send(-leader, signal);
const send = (pid, signal) => {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Gone meanwhile, or another user's: nothing that could be done here.
    }
};
const tell = ({ pid }, group, signal) => send(group ? -pid : pid, signal);
/** Without a process table the group, or the process alone, is asked. */
const remains = (alive, { pid }, group) => alive === undefined ? (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .answersSignals */ .zt)(group ? -pid : pid) : alive.length > 0;
/** Remembers a process and its descendants from one look to the next. */
const makeKin = ({ pid, startTicks }, group) => {
    const root = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)()?.find((row) => row.pid === pid && row.startTicks === (startTicks ?? row.startTicks));
    /** Process number to start: a number that was given away again is not kin. */
    const known = new Map(root === undefined ? [] : [[pid, root.startTicks]]);
    const isKin = (row) => (group && row.group === pid) || known.get(row.pid) === row.startTicks;
    /** Those alive now; `undefined` when this system has no process table. */
    const look = () => {
        const table = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)();
        if (table === undefined)
            return undefined;
        const children = byParent(table);
        const alive = new Map(table.filter(isKin).map((row) => [row.pid, row]));
        // A Map hands out what is added while it is walked, so this reaches every generation.
        for (const row of alive.values()) {
            for (const child of children.get(row.pid) ?? [])
                alive.set(child.pid, child);
        }
        for (const row of alive.values())
            known.set(row.pid, row.startTicks);
        return [...alive.values()];
    };
    return { look };
};
const byParent = (table) => {
    const children = new Map();
    for (const row of table) {
        const siblings = children.get(row.parent);
        if (siblings === undefined)
            children.set(row.parent, [row]);
        else
            siblings.push(row);
    }
    return children;
};


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ makeHost)
});

;// CONCATENATED MODULE: ./build/host/clean-env.js
/** Inputs of this action, the job's token and the runner's service tokens: nothing that a build may see. */
const withheld = /^(INPUT_|STATE_|ACTIONS_)|^(GITHUB_TOKEN|GH_TOKEN)$/;
/** The environment for every engine command, build and `prepare`: a benchmark runs other people's code. */
const cleanEnv = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)));

// EXTERNAL MODULE: ./build/host/exec.js + 4 modules
var exec = __nccwpck_require__(89017);
;// CONCATENATED MODULE: ./build/host/real-host.js


/**
 * The machine that this process runs on. The environment of the host lacks the action's inputs and tokens,
 * so no program that is started through it can read them; who needs one takes it from `process.env`.
 * Throws on systems without user ids.
 */
const makeHost = (log, signal, variables = process.env) => {
    const uid = process.geteuid?.();
    if (uid === undefined)
        throw new Error('this system has no user ids; run on Linux or macOS (on Windows: in WSL)');
    const env = cleanEnv(variables);
    return { exec: (0,exec/* makeExec */.e7)({ env, signal }), log, env, signal, uid };
};


/***/ }),

/***/ 89664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ removeRunFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _adopted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80624);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89017);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(52200);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32629);





/** Deleting the layers of many builds takes a while on a slow disk. */
const removalLimitMs = 600_000;
/**
 * Removes a run folder: ends the processes recorded in it, unmounts what is mounted in it, deletes it.
 * Returns a warning with the command that finishes the work by hand when something is left; never throws.
 */
const removeRunFolder = async (host, path, graceMs) => {
    try {
        await (0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__/* .endAdopted */ .JE)(host, path, graceMs);
        const mounted = await (0,_mounts_js__WEBPACK_IMPORTED_MODULE_4__/* .unmountUnder */ .L0)(host, path);
        if (mounted.length === 0)
            return await deleteFolder(host, path);
        const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`;
        return `${path} was not removed, because something is still mounted in it. By hand: ${byHand}`;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return `${path} was not removed: ${why}. By hand: sudo rm -rf ${path}`;
    }
};
/** Tries one way after the other until the folder is gone. */
const deleteFolder = async (host, path) => {
    const options = { signal: _interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA, timeoutMs: removalLimitMs };
    let last;
    for (const [program, ...args] of waysToDelete(host, path)) {
        const result = await host.exec(program, args, options);
        if (!(await exists(path)))
            return undefined;
        // The first failure of `rm` says what is in the way; a missing podman does not.
        if (result.end.kind !== 'not-started' && result.tail !== '')
            last ??= result;
    }
    const why = last === undefined ? 'no program could delete it' : new _exec_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(last).message;
    return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`;
};
/**
 * The `rm` program and not Node's: it does not follow a folder that is exchanged for a link meanwhile, which
 * matters to root in folders that unprivileged builds could write to. Go's module cache is read-only,
 * hence `chmod`. Files of sub-uids can be deleted in a user namespace only, which these programs enter.
 */
const waysToDelete = ({ uid }, path) => {
    const remove = ['rm', '-rf', '--', path];
    const plain = [remove, ['chmod', '-R', 'u+rwX', '--', path], remove];
    if (uid === 0)
        return plain;
    return [
        ...plain,
        ['podman', 'unshare', ...remove],
        ['buildah', 'unshare', ...remove],
        ['rootlesskit', ...remove],
    ];
};
const exists = async (path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 78243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ folderPrefix),
/* harmony export */   he: () => (/* binding */ parentFolder),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   w1: () => (/* binding */ adoptedGraceMs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _adopted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80624);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6700);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(89664);





/** Names of run folders; the six characters are chosen by `mkdtemp`. */
const folderPrefix = 'gcb-';
/**
 * A daemon needs longer than a client: dockerd waits ten seconds for its containers.
 */
const adoptedGraceMs = 15_000;
/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30;
/** Creates the folder of this run and marks it as owned by this process. */
const openRunFolder = async (host, graceMs = adoptedGraceMs) => {
    const path = await createFolder(await parentFolder(host));
    // Rootless engines, when we are root, run as another user and must reach what is below.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o711);
    await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOwner */ .h3)(path, host.uid);
    return {
        path,
        sub: (name, owner) => createSub(host, path, name, owner),
        adopt: (pid, what) => (0,_adopted_js__WEBPACK_IMPORTED_MODULE_2__/* .recordAdopted */ .Hg)(path, pid, what),
        release: (pid) => (0,_adopted_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetAdopted */ .TK)(path, pid),
        [Symbol.asyncDispose]: async () => {
            const warning = await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .removeRunFolder */ .U)(host, path, graceMs);
            if (warning !== undefined)
                host.log(warning);
        },
    };
};
/**
 * Where run folders are: the runner's temporary folder, which the runner itself empties, when its path is
 * short and other users can enter it; else /var/tmp, which unlike /tmp is on a disk.
 */
const parentFolder = async ({ env, uid }) => {
    const given = env['RUNNER_TEMP'];
    const runnerTemp = given === undefined || given === '' ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(given).catch(() => undefined);
    if (runnerTemp === undefined || runnerTemp.length > longestParent)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('/var/tmp');
    return uid !== 0 || (await othersCanEnter(runnerTemp)) ? runnerTemp : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('/var/tmp');
};
const createFolder = async (parent) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, folderPrefix));
    }
    catch (cause) {
        throw new Error(`no folder can be created in ${parent}; make it writable, or set RUNNER_TEMP to one that is`, { cause });
    }
};
const createSub = async (host, path, name, owner) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, name);
    if (!target.startsWith(`${path}/`))
        throw new Error(`${name} is not a name for a folder in ${path}`);
    const mode = host.uid === 0 ? 0o755 : 0o700;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true, mode });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, owner === undefined ? mode : 0o700);
    if (owner !== undefined && host.uid === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(target, owner.uid, owner.gid);
    return target;
};
const othersCanEnter = async (folder) => {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder);
    if ((mode & 0o001) === 0)
        return false;
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || othersCanEnter((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
};


/***/ }),

/***/ 40615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sweepDeadRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6700);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89664);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(78243);





/** A run writes its owner.json moments after it creates its folder; this is generous. */
const unmarkedIsOldMs = 3_600_000;
/**
 * Removes what killed runs of this user left beside the place of new run folders, and returns the paths of
 * the removed folders. A folder whose run still works is not touched, nor is one of another user, root or
 * not: its content would tell root which processes to end. What cannot be removed is logged; never throws.
 */
const sweepDeadRuns = async (host, nowMs = Date.now()) => {
    const parent = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .parentFolder */ .he)(host);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent, { withFileTypes: true }).catch(() => []);
    const removed = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, entry.name);
        // `isDirectory` is false for a link to a folder.
        if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
            continue;
        const warning = await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRunFolder */ .U)(host, path, _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedGraceMs */ .w1);
        if (warning === undefined)
            removed.push(path);
        else
            host.log(warning);
    }
    return removed;
};
const isRunFolder = (name) => new RegExp(`^${_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderPrefix */ .Z4}[A-Za-z0-9]{6}$`).test(name);
const isLeftOver = async (path, uid, nowMs) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (folder === undefined || folder.uid !== uid)
        return false;
    const owner = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwner */ .A7)(path);
    if (owner === undefined)
        return nowMs - Math.max(folder.ctimeMs, folder.mtimeMs) > unmarkedIsOldMs;
    return owner.uid === uid && !(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerLives */ .lF)(owner);
};


/***/ }),

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf),
/* harmony export */   Z: () => (/* binding */ inputDefinitions)
/* harmony export */ });
/**
 * Every input of the action, which is a flag of the command line too: name, default and one sentence, in the
 * order of `action.yml`. `action.yml`, the README and `--help` show the same.
 */
const inputDefinitions = [
    ['mode', 'run', 'What to do: `run` measures and reports. On the command line it is the first word.'],
    [
        'context',
        'auto',
        'The directory to build, relative to the repository; `auto`: the repository itself when a baseline is judged and it has a Dockerfile, else the fixtures.',
    ],
    ['file', '', 'The Dockerfile, relative to the repository; empty: `Dockerfile` in the context.'],
    ['target', '', 'The stage to build; empty: the last one.'],
    ['build-args', '', 'Build arguments, one `NAME=VALUE` per line.'],
    ['build-contexts', '', 'Further contexts, `NAME=DIRECTORY`, relative to the repository.'],
    ['secrets', '', 'Secrets of the build, one `ID=VALUE` per line.'],
    ['secret-files', '', 'Secrets of the build from files, `ID=PATH`.'],
    ['ssh', '', 'SSH agent sockets or keys for the build, as in `default` or `ID=PATH`.'],
    ['network', '', 'Network of RUN steps: `default`, `host` or `none`.'],
    ['platform', '', 'The platform to build for; only the native one can be timed.'],
    ['prepare', '', "A shell command that is run once, untimed, in each revision's clone."],
    [
        'edit',
        'auto',
        'The Go file that source-change edits, relative to the context; `auto`: a file of the main package that the Dockerfile builds.',
    ],
    ['fixture', 'tiny,small', 'The Go projects to build when there is no context, of those that are shipped.'],
    ['strategy', 'cache-mounts', "How a fixture's Dockerfile uses caches."],
    [
        'base-image',
        'auto',
        'The image that fixtures are built on; `auto` makes it from a Go toolchain, without a registry.',
    ],
    [
        'engines',
        'auto',
        "The engines to measure, or `all`; `auto`: with a baseline the one that the user's build would use, else all that answer, or Podman when there is none.",
    ],
    [
        'install',
        'auto',
        'Whether a missing engine may be installed: `auto` (never on a self-hosted runner; a terminal asks), `never`, `always`.',
    ],
    [
        'scenarios',
        'auto',
        'The cache states to start from, or `all`; `auto`: source-change and cold with a baseline, else cold, warm and source-change.',
    ],
    [
        'baseline',
        'auto',
        'What to compare with: a git ref, `none`, or `auto`: the base of the pull request, in a terminal none.',
    ],
    [
        'gate',
        'auto',
        'Globs over benchmark ids: whose comparison can decide the verdict; `auto`: source-change and cold of the first engine.',
    ],
    [
        'rounds',
        'auto',
        'Pairs per benchmark, from 1 to 100; `auto`: with a baseline 6, 9, 12 or 15, as many as a verdict needs, else 3.',
    ],
    ['time-budget', '20m', 'How long measuring may take; what does not fit is dropped, and said.'],
    ['build-timeout', '15m', 'The longest that one build may take, as in `90s`, `15m`, `1h`.'],
    [
        'fail-threshold',
        '10%',
        'The slowdown that is a regression (10% is 1.10×); further lines `GLOB VALUE%` for single benchmarks.',
    ],
    ['warn-threshold', '5%', 'The slowdown that is a warning; further lines as in fail-threshold.'],
    ['min-delta', '500ms', 'A smaller slowdown in time is never a regression; further lines `GLOB VALUE`.'],
    [
        'fail-on',
        'regression,invalid',
        'Verdicts that fail the run: a list of `regression`, `warning`, `inconclusive`, `invalid`, or `never`.',
    ],
    [
        'comment',
        'on-change',
        'When a pull request gets a comment: `on-change` (anything but unchanged or inconclusive; an existing comment is always updated), `always`, `never`.',
    ],
    [
        'comment-key',
        '',
        'Sets the comments and artifacts of several jobs apart; empty: made from workflow, job, step, machine and what is measured, so that the legs of a matrix never meet. Needed where they differ in build arguments or secrets only.',
    ],
    ['artifact-name', '', 'The name of the artifact; empty: `go-container-bench-KEY`, with the comment-key.'],
    [
        'retention-days',
        '0',
        "How long the artifact is kept, in days; 0: as long as the repository's setting says.",
    ],
    [
        'github-token',
        '',
        'Fetches a base commit that a shallow checkout lacks and writes the comment; the action gives it the token of the job.',
    ],
    ['summary', 'true', 'Whether the report is added to the job summary.'],
    ['output-dir', 'go-container-bench-report', 'Where report.json and report.md are written.'],
    [
        'cache-dir',
        'auto',
        "Where the base image and modules are kept; `auto`: the runner's tool cache or the user's cache folder.",
    ],
    ['seed', 'random', 'Decides the order of engines and builds; a report names the seed it used.'],
    [
        'cleanup',
        'true',
        "Whether the run's folder is removed; `false` leaves it to look at. Engines are stopped either way.",
    ],
    ['yes', 'false', 'Answers the question whether to install with yes.'],
];
/** What an input is when it is not given. */
const defaultOf = (name) => inputDefinitions.find(([each]) => each === name)?.[1] ?? '';


/***/ }),

/***/ 93910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   k0: () => (/* binding */ perBenchmarkOf),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59759);

/** The value of an input, or its default when it is not given or empty. */
const textOf = (given, name) => {
    const value = given[name]?.trim() ?? '';
    return value === '' ? (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .H)(name) : value;
};
/** Whether it was given at all: the runner gives every input, a command line few. */
const isGiven = (given, name) => (given[name]?.trim() ?? '') !== '';
/** One of a closed set; the first stands in for a wrong one. */
const oneOf = ({ given, problem }, name, allowed) => {
    const value = textOf(given, name);
    const found = allowed.find((each) => each === value);
    if (found === undefined)
        problem(name, `"${value}" is not one of ${allowed.join(', ')}`);
    return found ?? allowed[0];
};
/** Items between newlines or commas, without repetition. */
const itemsOf = (text, separator = /[\n,]/) => [
    ...new Set(text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '')),
];
/** A list over a closed set, in the order in which it was given; the word `all`, where allowed, is everything. */
const listOf = ({ given, problem }, name, allowed, all = false) => {
    const items = itemsOf(textOf(given, name));
    if (all && items.length === 1 && items[0] === 'all')
        return allowed;
    const known = items.flatMap((item) => allowed.filter((each) => each === item));
    const there = [...allowed, ...(all ? ['all'] : [])].join(', ');
    for (const item of items.filter((each) => !known.some((one) => one === each)))
        problem(name, `"${item}" is not one of ${there}`);
    if (items.length === 0)
        problem(name, `names nothing; there are: ${there}`);
    return known;
};
/** `NAME=VALUE` lines; a value is kept as it is, blanks at its end included, unless commas separate items as well. */
const pairsOf = ({ given, problem }, name, commas = false) => {
    const separated = (given[name] ?? '').split(commas ? /[\n,]/ : /\r?\n/);
    const lines = (commas ? separated.map((line) => line.trim()) : separated).filter((line) => line.trim() !== '');
    return Object.fromEntries(lines.flatMap((line, index) => {
        const [, key, value] = /^\s*([^=\s]+)=(.*)$/s.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            return [[key, value]];
        // The line itself may be a secret: only its place is told.
        problem(name, `line ${index + 1} is not NAME=VALUE`);
        return [];
    }));
};
/** A whole number within limits; undefined for `auto`. */
const countOf = ({ given, problem }, name, least, most) => {
    const value = textOf(given, name);
    if (value === 'auto')
        return undefined;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    problem(name, `"${value}" is not auto or a whole number from ${least} to ${most}`);
    return undefined;
};
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longestMs = 24 * 3_600_000;
/** `90s`, `15m`, `1.5h` in milliseconds; undefined for anything else, and for more than a day. */
const parseDuration = (text) => {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
    const ms = Number(amount) * (unitsMs[unit] ?? Number.NaN);
    return amount !== '' && ms <= longestMs ? ms : undefined;
};
/** A time above zero and up to a day, in milliseconds. */
const durationOf = ({ given, problem }, name) => {
    const value = textOf(given, name);
    const ms = parseDuration(value);
    if (ms !== undefined && ms >= 1)
        return ms;
    problem(name, `"${value}" is not a time above 0 and up to 24h, as in 90s, 15m or 1h`);
    return 1;
};
/** `10%` as 0.1; undefined for anything else, so that nobody's 110% or 0.1 is taken for something it is not. */
const parsePercent = (text) => {
    const [, amount] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
    return amount !== undefined && Number(amount) < 100 ? Number(amount) / 100 : undefined;
};
/** First line: the value for all; further lines: `GLOB VALUE`. */
const perBenchmarkOf = ({ given, problem }, name, parse, form) => {
    const lines = textOf(given, name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const [general, single] = [
        lines.filter((line) => !/\s/.test(line)),
        lines.filter((line) => /\s/.test(line)),
    ];
    const read = (text) => {
        const value = parse(text);
        if (value === undefined)
            problem(name, `"${text}" is not ${form}`);
        return value ?? 0;
    };
    if (general.length > 1)
        problem(name, `has ${general.length} values for all benchmarks; give one, and further lines as GLOB VALUE`);
    return {
        value: read(general[0] ?? (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .H)(name)),
        overrides: single.map((line) => ({
            glob: line.replace(/\s+\S+$/, ''),
            value: read(line.replace(/^.*\s/, '')),
        })),
    };
};


/***/ }),

/***/ 18349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ InputError),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/input-definitions.js
var input_definitions = __nccwpck_require__(59759);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __nccwpck_require__(93910);
;// CONCATENATED MODULE: ./build/input-sections.js

/** The project, and how it is built. */
const whatToBuild = (reading, { fixtures, strategies }) => ({
    mode: (0,input_reader/* oneOf */.yL)(reading, 'mode', ['run']),
    context: (0,input_reader/* textOf */.b6)(reading.given, 'context'),
    build: buildOptions(reading),
    prepare: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'prepare')),
    edit: (0,input_reader/* textOf */.b6)(reading.given, 'edit'),
    fixtures: (0,input_reader/* listOf */.c3)(reading, 'fixture', fixtures),
    strategies: (0,input_reader/* listOf */.c3)(reading, 'strategy', strategies),
    baseImage: (0,input_reader/* textOf */.b6)(reading.given, 'base-image'),
    baseImageGiven: (0,input_reader/* isGiven */.qR)(reading.given, 'base-image'),
});
const buildOptions = (reading) => ({
    file: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'file')),
    target: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'target')),
    buildArgs: (0,input_reader/* pairsOf */.fq)(reading, 'build-args'),
    buildContexts: (0,input_reader/* pairsOf */.fq)(reading, 'build-contexts', true),
    secrets: (0,input_reader/* pairsOf */.fq)(reading, 'secrets'),
    secretFiles: (0,input_reader/* pairsOf */.fq)(reading, 'secret-files', true),
    ssh: (0,input_reader/* itemsOf */.S3)((0,input_reader/* textOf */.b6)(reading.given, 'ssh')),
    network: (0,input_reader/* isGiven */.qR)(reading.given, 'network')
        ? (0,input_reader/* oneOf */.yL)(reading, 'network', ['default', 'host', 'none'])
        : undefined,
    platform: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'platform')),
});
/** Engines, cache states and counts. */
const howToMeasure = (reading, { engines, scenarios }) => ({
    engines: (0,input_reader/* textOf */.b6)(reading.given, 'engines') === 'auto'
        ? 'auto'
        : (0,input_reader/* listOf */.c3)(reading, 'engines', engines, true),
    install: (0,input_reader/* oneOf */.yL)(reading, 'install', ['auto', 'never', 'always']),
    scenarios: (0,input_reader/* textOf */.b6)(reading.given, 'scenarios') === 'auto'
        ? 'auto'
        : (0,input_reader/* listOf */.c3)(reading, 'scenarios', scenarios, true),
    rounds: (0,input_reader/* countOf */.pq)(reading, 'rounds', 1, 100) ?? 'auto',
    timeBudgetMs: (0,input_reader/* durationOf */.cf)(reading, 'time-budget'),
    buildTimeoutMs: (0,input_reader/* durationOf */.cf)(reading, 'build-timeout'),
    seed: (0,input_reader/* textOf */.b6)(reading.given, 'seed'),
});
const percentForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)';
/** The baseline, and what counts as slower. */
const howToJudge = (reading) => ({
    baseline: (0,input_reader/* textOf */.b6)(reading.given, 'baseline'),
    gate: (0,input_reader/* textOf */.b6)(reading.given, 'gate') === 'auto' ? 'auto' : (0,input_reader/* itemsOf */.S3)((0,input_reader/* textOf */.b6)(reading.given, 'gate')),
    thresholds: {
        fail: (0,input_reader/* perBenchmarkOf */.k0)(reading, 'fail-threshold', input_reader/* parsePercent */.lo, percentForm),
        warn: (0,input_reader/* perBenchmarkOf */.k0)(reading, 'warn-threshold', input_reader/* parsePercent */.lo, percentForm),
        minDeltaMs: (0,input_reader/* perBenchmarkOf */.k0)(reading, 'min-delta', input_reader/* parseDuration */.E9, 'a time, as in 500ms or 2s'),
    },
    failOn: (0,input_reader/* textOf */.b6)(reading.given, 'fail-on') === 'never'
        ? 'never'
        : (0,input_reader/* listOf */.c3)(reading, 'fail-on', ['regression', 'warning', 'inconclusive', 'invalid']),
});
/** Files, and what is left behind. */
const whereToWrite = (reading) => ({
    outputDir: (0,input_reader/* textOf */.b6)(reading.given, 'output-dir'),
    ...((0,input_reader/* textOf */.b6)(reading.given, 'cache-dir') === 'auto' ? {} : { cacheDir: (0,input_reader/* textOf */.b6)(reading.given, 'cache-dir') }),
    summary: (0,input_reader/* oneOf */.yL)(reading, 'summary', ['true', 'false']) === 'true',
    cleanup: (0,input_reader/* oneOf */.yL)(reading, 'cleanup', ['true', 'false']) === 'true',
    yes: (0,input_reader/* oneOf */.yL)(reading, 'yes', ['true', 'false']) === 'true',
});
/** Who is told, and under which names. */
const howToPublish = (reading) => {
    const key = nameOf(reading, 'comment-key', /^[\w.-]{1,80}$/, 'letters, digits, dots, dashes and underscores');
    const artifact = nameOf(reading, 'artifact-name', /^[^":<>|*?\r\n\\/]{1,200}$/, 'anything without " : < > | * ? \\ / and line breaks');
    return {
        comment: (0,input_reader/* oneOf */.yL)(reading, 'comment', ['on-change', 'always', 'never']),
        ...(key === undefined ? {} : { commentKey: key }),
        ...(artifact === undefined ? {} : { artifactName: artifact }),
        retentionDays: daysOf(reading, 'retention-days'),
    };
};
const nameOf = ({ given, problem }, name, allowed, form) => {
    const value = (0,input_reader/* textOf */.b6)(given, name);
    if (value !== '' && !allowed.test(value))
        problem(name, `"${value}" is no name: it may hold ${form}`);
    return value === '' ? undefined : value;
};
/** GitHub keeps artifacts for at most 400 days. */
const mostDays = 400;
const daysOf = ({ given, problem }, name) => {
    const value = (0,input_reader/* textOf */.b6)(given, name);
    if (/^\d{1,3}$/.test(value) && Number(value) <= mostDays)
        return Number(value);
    problem(name, `"${value}" is not a whole number of days from 0 to ${mostDays}`);
    return 0;
};
const unlessEmpty = (value) => (value === '' ? undefined : value);

;// CONCATENATED MODULE: ./build/inputs.js



/** Everything that is wrong with the inputs, one line each. */
class InputError extends Error {
    problems;
    constructor(problems) {
        const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
        super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`);
        this.name = 'InputError';
        this.problems = problems;
    }
}
/** Reads named strings; an empty one counts as not given. Throws one InputError that lists every problem. */
const readInputs = (given, vocabulary) => {
    const problems = [];
    const wrong = new Set();
    const problem = (name, what) => {
        wrong.add(name);
        problems.push(`${name}: ${what}`);
    };
    const reading = { given, problem };
    const known = input_definitions/* inputDefinitions */.Z.map(([name]) => name);
    for (const name of Object.keys(given).filter((each) => !known.includes(each))) {
        problems.push(`${name}: there is no such input in this version; there are: ${known.join(', ')}`);
    }
    const inputs = {
        ...whatToBuild(reading, vocabulary),
        ...howToMeasure(reading, vocabulary),
        ...howToJudge(reading),
        ...whereToWrite(reading),
        ...howToPublish(reading),
    };
    combinations(reading, inputs, wrong);
    if (problems.length > 0)
        throw new InputError(problems);
    return inputs;
};
/** What makes sense alone, but not together; values that stand in for wrong ones are not compared. */
const combinations = ({ given, problem }, inputs, wrong) => {
    const { thresholds, baseline } = inputs;
    const bothRight = !wrong.has('fail-threshold') && !wrong.has('warn-threshold');
    if (bothRight && thresholds.warn.value > thresholds.fail.value)
        problem('warn-threshold', 'must not be above fail-threshold');
    if (inputs.context !== 'auto') {
        for (const name of ['fixture', 'strategy']) {
            if (differs(given, name))
                problem(name, 'is for the shipped fixtures, and a context is given; leave one of the two out');
        }
    }
    const judged = baseline !== 'auto' && baseline !== 'none';
    if (judged && differs(given, 'fixture'))
        problem('fixture', 'is never judged against a baseline; leave baseline out, or give a context');
    if (inputs.build.platform?.includes(','))
        problem('platform', 'names several platforms; one native platform can be timed');
    if (inputs.build.ssh.some((each) => each.startsWith('-')))
        problem('ssh', 'an item begins with a dash; give default or ID=PATH');
};
/** Whether it was given and says something else than the default, which the runner always gives. */
const differs = (given, name) => (0,input_reader/* textOf */.b6)(given, name) !== (0,input_reader/* textOf */.b6)({}, name);


/***/ }),

/***/ 42046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DS: () => (/* binding */ doJob),
  bD: () => (/* binding */ job_messageOf),
  c2: () => (/* binding */ statusOf),
  vP: () => (/* binding */ vocabulary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/analysis/exit-status.js
/**
 * Exit status of a run that ended by itself: 0 fine, 1 the verdict is named in `failOn`, 3 nothing
 * trustworthy was measured. (2, wrong input, and 130, interrupted, are no verdicts.)
 *
 * A run that judges nothing still fails with 3 when it measured nothing, whatever `failOn` names: no
 * verdict could ever tell its reader. Only `never` prevents it.
 */
const exitStatus = (verdict, failOn, { measuredAnything }) => {
    if (failOn === 'never')
        return 0;
    switch (verdict.kind) {
        case 'regression':
        case 'warning':
        case 'inconclusive':
            return failOn.includes(verdict.kind) ? 1 : 0;
        case 'invalid':
            return failOn.includes('invalid') ? 3 : 0;
        case 'none':
            return measuredAnything ? 0 : 3;
        case 'unchanged':
        case 'improvement':
            return 0;
    }
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./build/host/disposal.js
const makeDisposal = (closers = []) => {
    let pending = closers;
    return {
        use: (resource) => {
            pending.push(() => Promise.resolve(resource[Symbol.asyncDispose]()));
            return resource;
        },
        defer: (close) => {
            pending.push(close);
        },
        move: () => {
            const moved = pending;
            pending = [];
            return makeDisposal(moved);
        },
        [Symbol.asyncDispose]: async () => {
            const errors = [];
            for (let close = pending.pop(); close !== undefined; close = pending.pop()) {
                try {
                    await close();
                }
                catch (error) {
                    errors.push(error);
                }
            }
            if (errors.length === 0)
                return;
            const messages = errors.map((error) => (error instanceof Error ? error.message : String(error)));
            throw new AggregateError(errors, `Not everything could be closed: ${messages.join('; ')}`);
        },
    };
};

// EXTERNAL MODULE: ./build/host/exec.js + 4 modules
var exec = __nccwpck_require__(89017);
// EXTERNAL MODULE: ./build/host/json.js
var json = __nccwpck_require__(55797);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
;// CONCATENATED MODULE: ./build/host/unix-http.js

/** A daemon lists each record of its cache in about 500 bytes: this is a hundred thousand of them. */
const largestBodyBytes = 64 * 1024 * 1024;
/**
 * One HTTP request over a Unix socket. Rejects when the whole answer is not there within the limit, and when
 * it is larger than 64 MiB.
 */
const unixHttp = (call) => new Promise((resolve, reject) => {
    const { socketPath, method, path, timeoutMs = 30_000 } = call;
    const outgoing = (0,external_node_http_.request)({ socketPath, method, path, host: 'localhost' }, (incoming) => {
        const pieces = [];
        let size = 0;
        incoming.on('data', (piece) => {
            pieces.push(piece);
            size += piece.length;
            if (size > largestBodyBytes)
                giveUp('answered with more than 64 MiB');
        });
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(pieces).toString() }));
        incoming.on('error', reject);
    });
    // First of all the reason: what `destroy` reports differs with how far the answer has come.
    const giveUp = (why) => {
        reject(new Error(`${socketPath} ${why} (${method} ${path})`));
        outgoing.destroy();
    };
    // Not the socket's own limit, which starts anew with every byte.
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs} ms`), timeoutMs);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.end();
});

;// CONCATENATED MODULE: ./build/engines/docker-api.js


/** Asks with API 1.44 at most: from 1.52 on the listing of the build cache has another shape. */
const preferredApi = 1.44;
/** The store behind a daemon's socket. */
const dockerApi = async (socketPath) => {
    const told = await ask(socketPath, 'GET', '/version');
    const prefix = `/v${Math.min(preferredApi, Number((0,json/* textAt */.$6)(told, 'ApiVersion') ?? preferredApi)).toFixed(2)}`;
    const call = (method, path) => ask(socketPath, method, prefix + path);
    return {
        cacheRecords: async () => (0,json/* listAt */.gT)(await call('GET', '/system/df?type=build-cache'), 'BuildCache').flatMap(recordOf),
        images: async () => (0,json/* listAt */.gT)(await call('GET', '/images/json?all=1')).flatMap(imageOf),
        pruneRecords: async (ids) => {
            if (ids.length === 0)
                return [];
            const filters = encodeURIComponent(JSON.stringify({ id: { [`^(${ids.join('|')})$`]: true } }));
            return (0,json/* listAt */.gT)(await call('POST', `/build/prune?all=1&filters=${filters}`), 'CachesDeleted').map(String);
        },
        removeImage: async (reference) => {
            await call('DELETE', `/images/${encodeURIComponent(reference)}`);
        },
    };
};
/** What is not there (404) is told as undefined. */
const ask = async (socketPath, method, path) => {
    const { status, body } = await unixHttp({ socketPath, method, path, timeoutMs: 60_000 });
    if (status < 400)
        return (0,json/* parseJson */.qF)(body);
    if (status === 404)
        return undefined;
    throw new Error(`The Docker daemon at ${socketPath} refused ${method} ${path}: ${status} ${body.slice(0, 500)}`);
};
const recordOf = (listed) => {
    const [ID, Type] = [(0,json/* textAt */.$6)(listed, 'ID'), (0,json/* textAt */.$6)(listed, 'Type')];
    return ID === undefined || Type === undefined
        ? []
        : [{ ID, Type, Description: (0,json/* textAt */.$6)(listed, 'Description') ?? '' }];
};
const imageOf = (listed) => {
    const Id = (0,json/* textAt */.$6)(listed, 'Id');
    return Id === undefined ? [] : [{ Id, RepoTags: (0,json/* listAt */.gT)(listed, 'RepoTags').map(String) }];
};

;// CONCATENATED MODULE: ./build/engines/docker-client.js



/** The first `docker` on PATH that can build with BuildKit on the daemon at `endpoint`. */
const chooseClient = async (host, endpoint) => {
    const env = { ...host.env, ...quietBuilds, DOCKER_HOST: endpoint, DOCKER_CONTEXT: undefined };
    const skipped = [];
    for (const program of await dockerPrograms(host)) {
        const verdict = await tryClient(host, program, env);
        if ('skip' in verdict)
            skipped.push(`${program}: ${verdict.skip}`);
        else
            return { client: verdict, skipped };
    }
    return { skipped };
};
/** Attestations, git metadata and hints cost time that a plain `docker build` of older versions does not spend. */
const quietBuilds = {
    DOCKER_BUILDKIT: '1',
    DOCKER_CLI_HINTS: 'false',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    BUILDX_METADATA_PROVENANCE: 'disabled',
    BUILDX_GIT_INFO: 'false',
};
const dockerPrograms = async (host) => {
    const seen = new Map();
    for (const folder of (host.env['PATH'] ?? '').split(':').filter((entry) => entry !== '')) {
        const path = (0,external_node_path_.join)(folder, 'docker');
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real !== undefined && !seen.has(real))
            seen.set(real, path);
    }
    return [...seen.values()];
};
const tryClient = async (host, program, env) => {
    const options = { env, timeoutMs: 15_000 };
    const answer = await host.exec(program, ['version', '--format', '{{json .}}'], options);
    const told = (0,json/* parseJson */.qF)(answer.stdout);
    const version = (0,json/* textAt */.$6)(told, 'Client', 'Version');
    if (version === undefined)
        return { skip: `'docker version' gave no version (${howItEnded(answer)})` };
    if ((0,json/* textAt */.$6)(told, 'Server', 'Version') === undefined)
        return { skip: `${version} cannot talk to the daemon: ${lastLine(answer)}` };
    if ((0,json/* listAt */.gT)(told, 'Server', 'Components').some((each) => (0,json/* textAt */.$6)(each, 'Name')?.includes('Podman'))) {
        return { skip: `the server behind it is Podman; name the engine podman` };
    }
    const buildx = await host.exec(program, ['buildx', 'version'], options);
    if (buildx.end.kind === 'exited' && buildx.end.code === 0) {
        return { program, version, style: 'buildx', buildxVersion: buildx.stdout.trim(), env };
    }
    if (Number.parseInt(version, 10) < 23)
        return { program, version, style: 'builtin', env };
    return { skip: `${version} has no buildx plugin, so it cannot build with BuildKit` };
};
const lastLine = (result) => result.tail.trim().split('\n').at(-1) ?? 'no output';
const howItEnded = ({ end }) => {
    switch (end.kind) {
        case 'exited':
            return `exit status ${end.code}`;
        case 'signalled':
            return `ended by ${end.signal}`;
        case 'timed-out':
            return `no answer within ${end.afterMs} ms`;
        case 'aborted':
            return 'interrupted';
        case 'not-started':
            return end.message;
    }
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __nccwpck_require__(47511);
;// CONCATENATED MODULE: ./build/host/daemon.js





const stopGraceMs = 10_000;
/** Starts a server in a process group of its own, so that a Ctrl-C in the terminal does not reach it before us. */
const startDaemon = (program, args, options) => {
    const log = (0,external_node_fs_.openSync)(options.logFile, 'a', 0o600);
    const identity = options.user === undefined ? {} : { uid: options.user.uid, gid: options.user.gid };
    const child = (0,external_node_child_process_.spawn)(program, args, {
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...options.env },
        ...identity,
    });
    (0,external_node_fs_.closeSync)(log);
    let end;
    const ended = new Promise((resolve) => {
        const note = (how) => {
            end ??= how;
            resolve();
        };
        child.on('error', (error) => note(error.message));
        child.on('exit', (code, signal) => note(signal === null ? `exited with ${code}` : `ended by ${signal}`));
    });
    const pid = child.pid ?? 0;
    return {
        pid,
        ended: () => end,
        logTail: async (lines) => {
            const text = await (0,promises_.readFile)(options.logFile, 'utf8').catch(() => '');
            return text.trimEnd().split('\n').slice(-lines).join('\n');
        },
        [Symbol.asyncDispose]: async () => {
            if (pid === 0)
                return;
            (0,process_tree/* killGroup */.i)(pid, 'SIGTERM');
            await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(stopGraceMs, undefined, { ref: false })]);
            (0,process_tree/* killGroup */.i)(pid, 'SIGKILL');
        },
    };
};

;// CONCATENATED MODULE: ./build/engines/docker-daemon.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const readyWithinMs = 60_000;
/**
 * Starts containerd and dockerd beside whatever else runs here. A containerd of our own, because dockerd
 * would otherwise use the system's, and leave its namespaces there. No bridge and no firewall rules: the
 * machine's network stays as it is, and builds use the network `none` or `host`. Garbage collection is off,
 * or the daemon could drop the caches that a scenario starts from.
 */
const startOwnDaemon = async (host, folder) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const dir = await folder.sub('docker');
        const at = (name) => (0,external_node_path_.join)(dir, name);
        const env = { ...host.env, PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin` };
        await (0,promises_.writeFile)(at('daemon.json'), JSON.stringify({ builder: { gc: { enabled: false } } }));
        const stack = __addDisposableResource(env_1, makeDisposal(), true);
        const launch = async (name, args) => {
            const daemon = stack.use(startDaemon(name, args, { env, logFile: at(`${name}.log`) }));
            if (daemon.pid > 0)
                await folder.adopt(daemon.pid, name);
            return daemon;
        };
        const containerd = await launch('containerd', [
            ...['--root', at('c'), '--state', at('cs'), '--address', at('c.sock'), '--log-level', 'warn'],
        ]);
        await waitFor(host, 'containerd', containerd, () => answers(at('c.sock')));
        const dockerd = await launch('dockerd', [
            ...[
                '--config-file',
                at('daemon.json'),
                '--data-root',
                at('d'),
                '--exec-root',
                at('e'),
                '--pidfile',
                at('d.pid'),
            ],
            ...['--host', `unix://${at('d.sock')}`, '--containerd', at('c.sock'), '--bridge', 'none'],
            ...['--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
        ]);
        await waitFor(host, 'dockerd', dockerd, () => answers(at('d.sock')));
        const started = stack.move();
        return { socketPath: at('d.sock'), [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** containerd speaks gRPC: a connection that is accepted is answer enough. */
const answers = async (socketPath) => {
    try {
        await unixHttp({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 2_000 });
        return true;
    }
    catch (error) {
        return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes((0,json/* errorCode */.CA)(error) ?? '');
    }
};
const waitFor = async (host, name, daemon, ready) => {
    for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += 100) {
        host.signal.throwIfAborted();
        const end = daemon.ended();
        if (end !== undefined)
            throw new Error(`${name} ${end} at its start. Its last lines:\n${await daemon.logTail(15)}`);
        if (await ready())
            return;
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
    throw new Error(`${name} was not ready within ${readyWithinMs / 1000} s. Its last lines:\n${await daemon.logTail(15)}`);
};

;// CONCATENATED MODULE: ./build/engines/docker-endpoint.js

const defaultEndpoint = 'unix:///var/run/docker.sock';
/**
 * The daemon that the user's own `docker build` would use, when it answers: `DOCKER_HOST`, else the current
 * context, else the default socket. A daemon that is not on this machine is refused: its cache states cannot
 * be proved, and the network would be in every time.
 */
const reachableEndpoint = async (host) => {
    const chosen = namedEndpoint(host) ?? (await contextEndpoint(host)) ?? defaultEndpoint;
    if (!chosen.startsWith('unix://')) {
        throw new Error(`The Docker daemon at ${chosen} is not on this machine, so its caches cannot be controlled or proved. ` +
            'Unset DOCKER_HOST, or choose a context with a local socket (docker context use default).');
    }
    const socketPath = dockerEndpoint.socketPath(chosen);
    const answer = await unixHttp({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 10_000 }).catch(() => undefined);
    return answer?.status === 200 ? chosen : undefined;
};
const dockerEndpoint = {
    /** `unix:///path` → `/path`. */
    socketPath: (endpoint) => endpoint.replace(/^unix:\/\//, ''),
};
/** An empty DOCKER_HOST is none, as for docker itself. */
const namedEndpoint = ({ env }) => env['DOCKER_HOST'] === '' ? undefined : env['DOCKER_HOST'];
const contextEndpoint = async (host) => {
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const answer = await host.exec('docker', args, { env: host.env, timeoutMs: 10_000 });
    const endpoint = answer.stdout.trim();
    return answer.end.kind === 'exited' && answer.end.code === 0 && endpoint.includes('://')
        ? endpoint
        : undefined;
};

;// CONCATENATED MODULE: ./build/engines/facts.js
/** Versions that were told; an absent or empty one is left out. */
const withoutAbsent = (versions) => Object.fromEntries(Object.entries(versions).flatMap(([name, version]) => version === undefined || version === '' ? [] : [[name, version]]));

;// CONCATENATED MODULE: ./build/engines/docker-facts.js



/** What the daemon says of itself. The embedded BuildKit's version is told by `buildx inspect` only. */
const dockerFacts = async (host, client, told) => {
    const options = { env: client.env, timeoutMs: 30_000 };
    const text = (0,exec/* succeed */.Py)(await host.exec(client.program, ['info', '--format', '{{json .}}'], options));
    const info = (0,json/* parseJson */.qF)(text);
    const status = new Map((0,json/* listAt */.gT)(info, 'DriverStatus').map((pair) => [String((0,json/* listAt */.gT)(pair)[0]), String((0,json/* listAt */.gT)(pair)[1])]));
    const [storageDriver, runtime] = [(0,json/* textAt */.$6)(info, 'Driver'), (0,json/* textAt */.$6)(info, 'DefaultRuntime')];
    const buildkit = await buildkitVersion(host, client);
    return {
        name: 'docker',
        versions: withoutAbsent({
            client: client.version,
            server: (0,json/* textAt */.$6)(info, 'ServerVersion'),
            buildx: client.buildxVersion,
            buildkit,
            containerd: (0,json/* textAt */.$6)(info, 'ContainerdCommit', 'ID'),
            runc: (0,json/* textAt */.$6)(info, 'RuncCommit', 'ID'),
        }),
        ...(storageDriver === undefined ? {} : { storageDriver }),
        ...(status.has('Native Overlay Diff')
            ? { nativeDiff: status.get('Native Overlay Diff') === 'true' }
            : {}),
        ...(status.has('Backing Filesystem')
            ? { backingFileSystem: String(status.get('Backing Filesystem')) }
            : {}),
        imageStore: status.get('driver-type')?.startsWith('io.containerd.snapshotter')
            ? 'containerd'
            : 'graph driver',
        rootless: (0,json/* listAt */.gT)(info, 'SecurityOptions').some((option) => String(option).startsWith('name=rootless')),
        ...(runtime === undefined ? {} : { runtime }),
        builder: client.style === 'buildx' ? 'buildx, docker driver' : 'built into the client',
        origin: told.origin,
        notes: told.notes,
        ...(buildkit === undefined
            ? { unknown: { 'versions.buildkit': 'only the buildx plugin tells it, and this client has none' } }
            : {}),
    };
};
const buildkitVersion = async (host, client) => {
    if (client.style !== 'buildx')
        return undefined;
    const options = { env: client.env, timeoutMs: 30_000 };
    const answer = await host.exec(client.program, ['buildx', 'inspect', 'default'], options);
    return /^BuildKit(?: version)?:\s*(\S+)$/m.exec(answer.stdout)?.[1];
};

;// CONCATENATED MODULE: ./build/engines/buildkit-progress.js
/** A build may print what looks like instructions without end; no Dockerfile has as many, nor as long ones. */
const mostSteps = 1_000;
const longestStepName = 4_096;
const vertexLine = /^#(\d+) (.+)$/;
/** `[build 3/5] RUN …`; `[internal] …` is BuildKit's own work, and FROM is never marked as cached. */
const instruction = /^\[(?!internal\])[^\]]*\d+\/\d+\] (?!FROM\b)(.+)$/;
/**
 * The plain form is the only one that every BuildKit client since 18.09 prints; it repeats a vertex under
 * the same number, so that the first line names it and `CACHED` marks it.
 */
const plainProgressReader = () => {
    const names = new Map();
    const ran = new Map();
    return {
        line: (text) => {
            const [, vertex, rest] = vertexLine.exec(text) ?? [];
            if (vertex === undefined || rest === undefined)
                return;
            const name = instruction.exec(rest)?.[1];
            if (name !== undefined && !names.has(vertex) && names.size < mostSteps)
                names.set(vertex, name.slice(0, longestStepName));
            if (!names.has(vertex))
                return;
            if (rest === 'CACHED')
                ran.set(vertex, 'hit');
            if (/^DONE \d/.test(rest) && !ran.has(vertex))
                ran.set(vertex, 'done');
        },
        steps: () => [...names].flatMap(([vertex, name]) => {
            const outcome = ran.get(vertex);
            return outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }];
        }),
    };
};

;// CONCATENATED MODULE: ./build/engines/build-arguments.js
/** The flags that `docker build` and `podman build` have in common. */
const commonArguments = (request) => {
    const { target, network, buildArgs, buildContexts = {}, secrets = {}, ssh = [] } = request;
    return [
        ...['--file', request.dockerfile],
        ...(request.noCache ? ['--no-cache'] : []),
        ...(target === undefined ? [] : ['--target', target]),
        ...(network === undefined ? [] : ['--network', network]),
        ...each('--build-arg', buildArgs, (name, value) => `${name}=${value}`),
        ...each('--build-context', buildContexts, (name, folder) => `${name}=${folder}`),
        ...each('--secret', secrets, (id, path) => `id=${id},src=${path}`),
        ...ssh.flatMap((agent) => ['--ssh', agent]),
    ];
};
/** Where RUN steps cannot have a network of their own, those that ask for none in particular get the machine's. */
const withHostNetwork = (request) => request.network === undefined || request.network === 'default' ? { ...request, network: 'host' } : request;
const each = (flag, items, form) => Object.entries(items).flatMap(([name, value]) => [flag, form(name, value)]);

;// CONCATENATED MODULE: ./build/engines/build-command.js

const logTailBytes = 4096;
/**
 * Runs one build command and times it from the start of the process to its exit. Throws only when the run
 * is interrupted; everything else that goes wrong is a failure in the result.
 */
const runBuild = async (host, command) => {
    const { program, args, env, user, timeoutMs, reader } = command;
    await (0,promises_.rm)(command.imageIdFile, { force: true });
    const result = await host.exec(program, args, {
        env,
        timeoutMs,
        ...(user === undefined ? {} : { user, cwd: '/' }),
        onLine: ({ text }) => reader.line(text),
    });
    host.signal.throwIfAborted();
    const failure = failureOf(result);
    const { startedAt, durationMs } = result;
    const steps = reader.steps();
    if (failure !== undefined)
        return { startedAt, durationMs, steps, failure };
    const imageId = (await (0,promises_.readFile)(command.imageIdFile, 'utf8').catch(() => '')).trim();
    return { startedAt, durationMs, steps, ...(imageId === '' ? {} : { imageId }) };
};
const failureOf = ({ end, tail }) => {
    const logTail = tail.slice(-logTailBytes);
    switch (end.kind) {
        case 'exited':
            if (end.code === 0)
                return undefined;
            return {
                kind: 'failed',
                message: `the build ended with exit status ${end.code}: ${errorLine(tail)}`,
                logTail,
            };
        case 'signalled':
            return { kind: 'failed', message: `the build client was ended by ${end.signal}`, logTail };
        case 'timed-out':
            return { kind: 'timed-out', message: `the build did not end within ${end.afterMs / 1000} s`, logTail };
        case 'not-started':
            return { kind: 'failed', message: `the build client did not start: ${end.message}`, logTail };
        case 'aborted':
            return { kind: 'failed', message: 'the build was interrupted', logTail };
    }
};
/** The line that says what went wrong: the last one that names an error, else the last one. */
const errorLine = (tail) => {
    const lines = tail
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'nothing was printed';
};
/** The evidence stage of a build that succeeded must build too; when it does not, nothing is known. */
const assertExported = ({ failure }, stage) => {
    if (failure === undefined)
        return;
    throw new Error(`Cannot read stage ${stage} of the build: ${failure.message}\n${failure.logTail}`);
};

;// CONCATENATED MODULE: ./build/engines/docker-ledger.js
/** What BuildKit calls the record of a base image, which belongs to no space: `from local` of the graph driver, else `pulled from`. */
const isBaseRecord = (description) => /^(from local|pulled from) /.test(description);
/** Opens an empty ledger. */
const openLedger = (api, label) => {
    const records = new Set();
    const tags = new Set();
    const present = async () => {
        const [stored, images] = await Promise.all([api.cacheRecords(), api.images()]);
        const ours = stored.filter(({ ID }) => records.has(ID)).map((record) => `${record.Type}:${record.ID}`);
        const tagged = images.flatMap(({ RepoTags }) => RepoTags).filter((tag) => tags.has(tag));
        return [...ours, ...tagged.map((tag) => `image:${tag}`)].toSorted();
    };
    return {
        contents: present,
        tag: (serial) => {
            const tag = `localhost/go-container-bench/out:${label}-${serial}`;
            tags.add(tag);
            return tag;
        },
        recording: async (build) => {
            const before = new Set((await api.cacheRecords()).map(({ ID }) => ID));
            try {
                return await build();
            }
            finally {
                const added = (await api.cacheRecords()).filter(({ ID, Description }) => !before.has(ID) && !isBaseRecord(Description));
                for (const { ID } of added)
                    records.add(ID);
            }
        },
        trim: async (keep) => removeFrom(api, (await present()).filter((id) => !keep.includes(id))),
    };
};
const removeFrom = async (api, surplus) => {
    const images = surplus.filter((id) => id.startsWith('image:'));
    for (const image of images)
        await api.removeImage(image.slice('image:'.length));
    const records = surplus.filter((id) => !images.includes(id)).map((id) => id.slice(id.indexOf(':') + 1));
    // A record that another one was made from goes only after that one: repeat while anything went.
    for (let gone = records; gone.length > 0;)
        gone = [...(await api.pruneRecords(records))];
};

;// CONCATENATED MODULE: ./build/engines/docker-space.js






/**
 * A cache space in a daemon's common store: a namespace of its own for the cache mounts, and a ledger of
 * the records and images that its builds added. BuildKit gives records no owner, so the ledger is the
 * difference of the store's listings right before and right after each build.
 */
const openDockerSpace = async (options) => {
    const { host, client, dir, label } = options;
    await (0,promises_.mkdir)(dir, { recursive: true });
    const ledger = openLedger(options.api, label);
    const imageIdFile = (0,external_node_path_.join)(dir, 'iid');
    let serial = 0;
    const run = (request, output) => ledger.recording(() => runBuild(host, {
        program: client.program,
        args: [
            ...buildArguments(options, options.withoutBridge ? withHostNetwork(request) : request),
            ...output,
            request.contextDir,
        ],
        env: client.env,
        timeoutMs: request.timeoutMs,
        reader: plainProgressReader(),
        imageIdFile,
    }));
    return {
        label,
        contents: () => ledger.contents(),
        build: (request) => run(request, ['--tag', ledger.tag(serial++), '--iidfile', imageIdFile]),
        trim: (keep) => ledger.trim(keep),
        export: async (request, stage) => {
            const folder = (0,external_node_path_.join)(dir, 'export');
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            const output = ['--output', `type=local,dest=${folder}`];
            assertExported(await run({ ...request, target: stage, noCache: false }, output), stage);
            return folder;
        },
        [Symbol.asyncDispose]: async () => {
            await ledger.trim([]);
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        },
    };
};
/** `BUILDKIT_CACHE_MOUNT_NS` must be of `[a-z0-9-]` only: BuildKit treats an id with a slash differently. */
const buildArguments = ({ client, label }, request) => [
    ...(client.style === 'buildx' ? ['buildx', 'build', '--builder', 'default'] : ['build']),
    ...['--progress', 'plain'],
    ...commonArguments(request),
    ...['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${label}`],
];

;// CONCATENATED MODULE: ./build/engines/install/set-up.js
/**
 * Runs one set-up command with `@actions/exec`, quietly: what it printed is told only when it fails.
 * Never for a timed build, nor for a server: `@actions/exec` has no time limit and waits for open pipes.
 */
const runSetUp = async (command) => {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 41955));
    const [program = '', ...args] = command;
    const { exitCode, stdout, stderr } = await getExecOutput(program, args, {
        silent: true,
        ignoreReturnCode: true,
    });
    if (exitCode === 0)
        return;
    const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`${command.join(' ')} ended with exit status ${exitCode}. Its last lines:\n${tail}`);
};

;// CONCATENATED MODULE: ./build/engines/install/packages.js
var packages_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var packages_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const policyFile = '/usr/sbin/policy-rc.d';
/** What Debian asks before a package starts its service: 101 means "not allowed". */
const refuseStarts = '#!/bin/sh\nexit 101\n';
/**
 * Installs distribution packages: nothing is removed or downgraded, and no service is started. Says the
 * exact command before it runs it; without root or password-less sudo the error is that command.
 */
const installPackages = async (host, engine, packages) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const command = ['apt-get', 'install', '--yes', '--no-remove', '--no-install-recommends', ...packages];
        const prefix = await privilege(host, engine, command);
        host.log(`${engine}: installing from the distribution: ${[...prefix, ...command].join(' ')}`);
        const _ = packages_addDisposableResource(env_1, await withoutServiceStarts(prefix), true);
        const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q'];
        await runSetUp([...prefix, ...apt, 'update']);
        await runSetUp([...prefix, ...apt, ...command.slice(1)]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = packages_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** `[]` as root, `sudo -n` where it asks for no password. */
const privilege = async (host, engine, command) => {
    const byHand = `Install it yourself and run again: sudo ${command.join(' ')}`;
    if (!(0,external_node_fs_.existsSync)('/usr/bin/apt-get')) {
        throw new Error(`Cannot install ${engine}: this distribution has no apt-get. Install it with your package manager.`);
    }
    if (host.uid === 0)
        return [];
    const sudo = await host.exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
    if (sudo.end.kind === 'exited' && sudo.end.code === 0)
        return ['sudo', '-n'];
    throw new Error(`Cannot install ${engine}: this user is not root, and sudo would ask for a password. ${byHand}`);
};
/** A policy that is already there is the owner's, and stays. */
const withoutServiceStarts = async (prefix) => {
    if ((0,external_node_fs_.existsSync)(policyFile) || !(0,external_node_fs_.existsSync)('/usr/sbin'))
        return { [Symbol.asyncDispose]: async () => { } };
    if (prefix.length === 0)
        await (0,promises_.writeFile)(policyFile, refuseStarts, { mode: 0o755 });
    else
        await runSetUp([
            ...prefix,
            'sh',
            '-c',
            `printf '${refuseStarts.replaceAll('\n', '\\n')}' > ${policyFile} && chmod 755 ${policyFile}`,
        ]);
    return {
        [Symbol.asyncDispose]: async () => {
            if (prefix.length === 0)
                await (0,promises_.rm)(policyFile, { force: true });
            else
                await runSetUp([...prefix, 'rm', '-f', policyFile]);
        },
    };
};

;// CONCATENATED MODULE: ./build/engines/on-path.js


/** Where system programs are that an unprivileged PATH may leave out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** The path of a program, looked for on PATH and in the system's folders. */
const onPath = (host, program) => [...(host.env['PATH'] ?? '').split(':'), ...systemFolders]
    .filter((folder) => folder !== '')
    .map((folder) => (0,external_node_path_.join)(folder, program))
    .find(isExecutable);
const isExecutable = (path) => {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ./build/engines/docker.js
var docker_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var docker_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** Docker as root, through the daemon that answers, or through one of our own beside it when none does. */
const docker = {
    name: 'docker',
    title: 'Docker, with the daemon that answers or one started for the run',
    detect: async (host) => {
        const endpoint = await reachableEndpoint(host);
        if (endpoint === undefined)
            return detectOwnDaemon(host);
        const { client, skipped } = await chooseClient(host, endpoint);
        return client === undefined
            ? noClient(skipped)
            : { kind: 'found', what: `daemon at ${endpoint}`, answers: true };
    },
    install: (host) => installPackages(host, 'docker', ['docker.io']),
    start: async (host, folder, origin) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const disposal = docker_addDisposableResource(env_1, makeDisposal(), true);
            const running = await reachableEndpoint(host);
            const endpoint = running ?? `unix://${disposal.use(await startOwnDaemon(host, folder)).socketPath}`;
            const { client, skipped } = await chooseClient(host, endpoint);
            if (client === undefined)
                throw new Error(noClient(skipped).reason);
            for (const reason of skipped)
                host.log(`docker: passed over ${reason}`);
            host.log(`docker: ${client.program} ${client.version} builds${client.style === 'buildx' ? ' through buildx' : ''}`);
            const api = await dockerApi(dockerEndpoint.socketPath(endpoint));
            const notes = [
                ...skipped.map((reason) => `passed over ${reason}`),
                ...(running === undefined
                    ? [
                        'daemon started for this run, without a bridge: RUN steps that name no network have the network host',
                    ]
                    : []),
            ];
            const facts = await dockerFacts(host, client, { origin, notes });
            const withoutBridge = running === undefined;
            return runningDocker({ host, folder, client, api, facts, withoutBridge, close: disposal.move() });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = docker_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};
/** A daemon of our own needs root: dockerd's rootless mode is an engine of its own. */
const detectOwnDaemon = async (host) => {
    const remedy = 'start Docker, or install it (Debian, Ubuntu: apt-get install docker.io)';
    if (host.uid !== 0)
        return { kind: 'missing', reason: 'no Docker daemon answers', remedy };
    const absent = ['docker', 'dockerd', 'containerd', 'runc'].filter((program) => !onPath(host, program));
    if (absent.length > 0) {
        return {
            kind: 'missing',
            reason: `no Docker daemon answers, and ${absent.join(', ')} is not installed`,
            remedy,
        };
    }
    return {
        kind: 'found',
        what: 'dockerd is installed and not running: one will be started for the run',
        answers: false,
    };
};
const noClient = (skipped) => ({
    kind: 'missing',
    reason: `no docker client on PATH can build with BuildKit: ${skipped.join('; ') || 'there is none'}`,
    remedy: 'install the buildx plugin (package docker-buildx-plugin or docker-buildx)',
});
const transferWithinMs = 900_000;
const runningDocker = (parts) => {
    const { host, folder, client, api, facts, close } = parts;
    const loaded = new Set();
    let spaces = 0;
    const command = async (args) => (0,exec/* succeed */.Py)(await host.exec(client.program, args, { env: client.env, timeoutMs: transferWithinMs }));
    return {
        facts,
        loadImage: async (archive) => {
            const before = await named(api, archive.reference);
            if (before.some(({ Id }) => Id === archive.configDigest))
                return;
            // One of this name from before the run is not ours to remove, even where its id is told in another way.
            if (before.length === 0)
                loaded.add(archive.reference);
            await command(['load', '--quiet', '--input', archive.path]);
        },
        pullImage: async (reference) => {
            if ((await named(api, reference)).length > 0)
                return;
            loaded.add(reference);
            await command(['pull', '--quiet', reference]);
        },
        openSpace: async (label) => {
            const dir = (0,external_node_path_.join)(await folder.sub('docker-spaces'), String(++spaces));
            return openDockerSpace({ host, api, client, dir, label, withoutBridge: parts.withoutBridge });
        },
        [Symbol.asyncDispose]: async () => {
            const ours = [...loaded];
            // A second call finds nothing left to do, and no daemon of ours that it could ask.
            loaded.clear();
            try {
                for (const reference of ours)
                    await api.removeImage(reference);
            }
            finally {
                await close[Symbol.asyncDispose]();
                await (0,promises_.rm)((0,external_node_path_.join)(folder.path, 'docker-spaces'), { recursive: true, force: true });
            }
        },
    };
};
const named = async (api, reference) => (await api.images()).filter(({ RepoTags }) => RepoTags.includes(reference));

// EXTERNAL MODULE: ./build/host/interrupt.js
var host_interrupt = __nccwpck_require__(52200);
// EXTERNAL MODULE: ./build/host/process-table.js
var process_table = __nccwpck_require__(87971);
;// CONCATENATED MODULE: ./build/engines/install/unprivileged-user.js


const systemUser = 'go-container-bench';
/** A rootless engine maps the users of an image to this many sub-ids. */
const neededSubIds = 65_536;
/**
 * The user that rootless engines run as when this process is root: the one behind sudo when it has sub-ids,
 * else our own system user. Undefined: there is none yet.
 */
const findUnprivilegedUser = async (host) => {
    const accounts = await readAccounts();
    const sudoUid = Number(host.env['SUDO_UID'] ?? 'NaN');
    const candidates = [
        accounts.find(({ uid }) => uid === sudoUid && uid !== 0),
        accounts.find(({ name }) => name === systemUser),
    ];
    for (const user of candidates)
        if (user !== undefined && (await hasSubIds(user)))
            return user;
    return undefined;
};
/** Creates the system user, saying so first. It has no home, no shell and no password, and stays for later runs. */
const ensureUnprivilegedUser = async (host) => {
    const found = await findUnprivilegedUser(host);
    if (found !== undefined)
        return found;
    const existing = (await readAccounts()).find(({ name }) => name === systemUser);
    if (existing === undefined) {
        host.log(`Creating the system user ${systemUser}, as which rootless engines run (remove it with: userdel ${systemUser})`);
        const flags = [
            '--system',
            '--user-group',
            '--no-create-home',
            '--home-dir',
            '/nonexistent',
            '--shell',
            '/usr/sbin/nologin',
        ];
        await runSetUp(['useradd', ...flags, systemUser]);
    }
    await addSubIds();
    const user = await findUnprivilegedUser(host);
    if (user === undefined)
        throw new Error(`The user ${systemUser} was created, but has no sub-id ranges in /etc/subuid and /etc/subgid`);
    return user;
};
/** The next free range, the same for both kinds: `useradd` gives system users none by itself. */
const addSubIds = async () => {
    const taken = [...(await readSubIds('/etc/subuid')), ...(await readSubIds('/etc/subgid'))];
    const start = Math.max(100_000, ...taken.map(({ first, count }) => first + count));
    const range = `${start}-${start + neededSubIds - 1}`;
    await runSetUp(['usermod', '--add-subuids', range, '--add-subgids', range, systemUser]);
};
const readAccounts = async () => (await (0,promises_.readFile)('/etc/passwd', 'utf8')).split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined || gid === undefined
        ? []
        : [{ name, uid: Number(uid), gid: Number(gid) }];
});
const hasSubIds = async (user) => {
    for (const file of ['/etc/subuid', '/etc/subgid']) {
        const own = (await readSubIds(file)).filter(({ owner }) => owner === user.name || owner === String(user.uid));
        if (!own.some(({ count }) => count >= neededSubIds))
            return false;
    }
    return true;
};
const readSubIds = async (file) => (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [owner, first, count] = line.split(':');
    return owner === undefined || first === undefined || count === undefined
        ? []
        : [{ owner, first: Number(first), count: Number(count) }];
});

;// CONCATENATED MODULE: ./build/engines/podman-session.js




/** Makes the folders and chooses storage driver and runtime. */
const openPodmanSession = async (host, folder, user) => {
    const dir = await folder.sub('pm', user);
    for (const name of ['home', 'xdg'])
        await folder.sub(`pm/${name}`, user);
    const base = await makeStorageRoot(folder, 'pm/base', user);
    const common = ['--cgroup-manager', 'cgroupfs', '--events-backend', 'file', '--log-level', 'error'];
    const session = { host, dir, user, base, globals: common, canTap: await canOpenTap(host, user) };
    const storage = await chooseStorage(session);
    const chosen = { ...session, globals: [...common, ...storage] };
    return { ...chosen, globals: [...chosen.globals, ...(await chooseRuntime(chosen))] };
};
const makeStorageRoot = async (folder, name, user) => {
    await folder.sub(name, user);
    return {
        root: await folder.sub(`${name}/r`, user),
        runRoot: await folder.sub(`${name}/rr`, user),
        tmpDir: await folder.sub(`${name}/t`, user),
    };
};
/**
 * Environment of every Podman call. `XDG_RUNTIME_DIR` is our own, so that its pause process and locks are
 * not shared with the user's. Where Podman runs as another user, that one gets a home of its own too.
 */
const podmanEnv = ({ host, dir, user }, storage) => ({
    ...host.env,
    ...(user === undefined
        ? {}
        : {
            HOME: (0,external_node_path_.join)(dir, 'home'),
            USER: user.name,
            LOGNAME: user.name,
            XDG_CONFIG_HOME: undefined,
            XDG_DATA_HOME: undefined,
        }),
    PATH: `${host.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
    XDG_RUNTIME_DIR: (0,external_node_path_.join)(dir, 'xdg'),
    DBUS_SESSION_BUS_ADDRESS: undefined,
    TMPDIR: storage.tmpDir,
});
/** The arguments that come before the subcommand. A space also names the read-only store of base images. */
const globalArguments = (session, storage) => [
    ...['--root', storage.root, '--runroot', storage.runRoot, ...session.globals],
    ...(storage === session.base ? [] : ['--storage-opt', `additionalimagestore=${session.base.root}`]),
];
/** Runs one Podman command to its end and returns what it printed; throws with its last lines. */
const podmanCommand = async (session, storage, args, options = {}) => {
    const { host, user } = session;
    const as = user === undefined ? {} : { user, cwd: '/' };
    const all = [...globalArguments(session, storage), ...args];
    return (0,exec/* succeed */.Py)(await host.exec('podman', all, {
        env: podmanEnv(session, storage),
        timeoutMs: 60_000,
        ...options,
        ...as,
    }));
};
/** Never vfs, which copies the whole base for every step: overlay, natively or through fuse-overlayfs. */
const chooseStorage = async (session) => {
    const fuse = onPath(session.host, 'fuse-overlayfs');
    const choices = [
        ['--storage-driver', 'overlay'],
        ...(fuse === undefined
            ? []
            : [['--storage-driver', 'overlay', '--storage-opt', `overlay.mount_program=${fuse}`]]),
    ];
    const failures = [];
    for (const choice of choices) {
        const tried = { ...session, globals: [...session.globals, ...choice] };
        const driver = podmanCommand(tried, session.base, ['info', '--format', '{{.Store.GraphDriverName}}']);
        const name = await driver.catch((error) => {
            // Told as it is: the other storage driver would hang as well, and has nothing to do with it.
            if (error instanceof exec/* CommandError */.Qd && error.result.end.kind !== 'exited')
                throw error;
            failures.push(error);
        });
        if (name?.trim() === 'overlay')
            return choice;
    }
    throw new Error('Podman cannot use the storage driver overlay here, and vfs is no fair measure. ' +
        `Use a file system that overlay works on, or install fuse-overlayfs. Podman said: ${String(failures.at(-1))}`, { cause: failures.at(-1) });
};
/** crun refuses a host that mixes cgroup v1 and v2; runc works there. */
const chooseRuntime = async (session) => {
    const name = (await podmanCommand(session, session.base, ['info', '--format', '{{.Host.OCIRuntime.Name}}'])).trim();
    if (name !== 'crun' || !(await hybridCgroups()))
        return [];
    if (onPath(session.host, 'runc') !== undefined)
        return ['--runtime', 'runc'];
    throw new Error('Podman would use crun, which refuses the mixed cgroup v1 and v2 of this machine. Install runc and run again.');
};
const hybridCgroups = async () => {
    const mounts = (await (0,promises_.readFile)('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[2]);
    return mounts.includes('cgroup') && mounts.includes('cgroup2');
};
const canOpenTap = async (host, user) => {
    const as = user === undefined ? {} : { user, cwd: '/' };
    const { end } = await host.exec('sh', ['-c', '[ -r /dev/net/tun ] && [ -w /dev/net/tun ]'], as);
    return end.kind === 'exited' && end.code === 0;
};

;// CONCATENATED MODULE: ./build/engines/podman-facts.js



/** What Podman says of itself, with the storage that the run uses. */
const podmanFacts = async (session, origin) => {
    const info = (0,json/* parseJson */.qF)(await podmanCommand(session, session.base, ['info', '--format', 'json']));
    const [host, store] = [(0,json.at)(info, 'host'), (0,json.at)(info, 'store')];
    if ((0,json.at)(host, 'serviceIsRemote') === true) {
        throw new Error('This podman is a client of a Podman machine: its caches cannot be controlled or proved from here.');
    }
    const fuse = Object.keys({ ...toRecord((0,json.at)(store, 'graphOptions')) }).some((option) => option.includes('mount_program'));
    const network = (session.canTap ? undefined : 'host') ??
        (0,json/* textAt */.$6)(host, 'rootlessNetworkCmd') ??
        ((0,json/* textAt */.$6)(host, 'slirp4netns', 'executable') && 'slirp4netns');
    const runtime = (0,json/* textAt */.$6)(host, 'ociRuntime', 'name');
    const backing = (0,json/* textAt */.$6)(store, 'graphStatus', 'Backing Filesystem');
    return {
        name: 'podman',
        versions: withoutAbsent({
            client: (0,json/* textAt */.$6)(info, 'version', 'Version'),
            buildah: (0,json/* textAt */.$6)(host, 'buildahVersion'),
            runtime: (0,json/* textAt */.$6)(host, 'ociRuntime', 'version')?.split('\n')[0],
        }),
        storageDriver: `${(0,json/* textAt */.$6)(store, 'graphDriverName') ?? 'unknown'}${fuse ? ' through fuse-overlayfs' : ''}`,
        nativeDiff: (0,json/* textAt */.$6)(store, 'graphStatus', 'Native Overlay Diff') === 'true',
        ...(backing === undefined ? {} : { backingFileSystem: backing }),
        imageStore: 'containers/storage, own root',
        rootless: (0,json.at)(host, 'security', 'rootless') === true,
        ...(network === undefined ? {} : { networkDriver: network }),
        ...(runtime === undefined ? {} : { runtime }),
        origin,
        notes: notesOf(session, fuse),
        ...(network === undefined ? { unknown: { networkDriver: 'Podman names none' } } : {}),
    };
};
const notesOf = ({ user, canTap }, fuse) => [
    ...(user === undefined ? [] : [`runs as the user ${user.name}`]),
    ...(canTap
        ? []
        : ['its user cannot open /dev/net/tun: RUN steps that name no network have the network host']),
    ...(fuse ? ['fuse-overlayfs is slower than overlay in the kernel'] : []),
];
const toRecord = (value) => ((0,json/* isRecord */.u4)(value) ? value : {});

;// CONCATENATED MODULE: ./build/engines/buildah-progress.js

/** `STEP 3/7: RUN …`, in builds of several stages `[1/3] STEP 3/7: RUN …`. */
const stepLine = /^(?:\[\d+\/\d+\] )?STEP \d+(?:\/\d+)?: (.+)$/;
const hitLine = /^--> Using cache [0-9a-f]{12,}$/;
/**
 * Reads what Podman and Buildah print on standard output. A hit is the line right after its STEP: what a
 * RUN prints itself can therefore not pass for one, unless the step printed it first of all.
 */
const buildahProgressReader = () => {
    const steps = [];
    let afterStep = false;
    return {
        line: (text) => {
            const name = stepLine.exec(text)?.[1];
            const last = steps.at(-1);
            const isStep = name !== undefined && steps.length < mostSteps;
            if (isStep)
                steps.push({ name: name.slice(0, longestStepName), hit: false });
            else if (afterStep && last !== undefined && hitLine.test(text))
                steps.splice(-1, 1, { ...last, hit: true });
            afterStep = isStep;
        },
        steps: () => steps.filter((step) => !/^FROM\b/.test(step.name)),
    };
};

;// CONCATENATED MODULE: ./build/engines/podman-store.js





/**
 * Read from the store's own index, which takes milliseconds; a Podman command takes half a second, and would
 * also list the base images of the read-only store.
 */
const contentsOf = async ({ root, tmpDir }) => {
    const index = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'overlay-images', 'images.json'), 'utf8').catch(() => '[]');
    const images = (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(index))
        .flatMap((image) => (0,json/* textAt */.$6)(image, 'id') ?? [])
        .map((id) => `image:${id}`);
    const mounts = [];
    for (const entry of await (0,promises_.readdir)(tmpDir)) {
        if (!entry.startsWith('buildah-cache'))
            continue;
        for (const mount of await (0,promises_.readdir)((0,external_node_path_.join)(tmpDir, entry)))
            mounts.push(`mount:${entry}/${mount}`);
    }
    return [...images, ...mounts].toSorted();
};
/** Newest first: removing an image takes its untagged parents along, so a name may be gone by its turn. */
const trimStore = async (session, storage, keep) => {
    const kept = new Set(keep);
    const surplus = (await contentsOf(storage)).filter((id) => !kept.has(id));
    for (const mount of surplus.filter((id) => id.startsWith('mount:'))) {
        await removeTree(session, (0,external_node_path_.join)(storage.tmpDir, mount.slice('mount:'.length)));
    }
    const images = new Set(surplus.filter((id) => id.startsWith('image:')).map((id) => id.slice('image:'.length)));
    if (images.size === 0)
        return;
    const listed = (await podmanCommand(session, storage, ['images', '--all', '--quiet', '--no-trunc'])).split('\n');
    const newestFirst = listed.map((id) => id.replace(/^sha256:/, '')).filter((id) => images.has(id));
    await podmanCommand(session, storage, ['rmi', '--force', '--ignore', ...newestFirst]).catch(() => undefined);
    const left = (await contentsOf(storage)).filter((id) => images.has(id.slice('image:'.length)));
    if (left.length > 0)
        throw new Error(`Podman did not remove ${left.length} image(s) of the last build: ${left.join(', ')}`);
};
/** Files of a rootless build belong to sub-ids: root removes them directly, their user inside its namespace. */
const removeTree = async (session, path) => {
    if (session.host.uid === 0)
        await (0,promises_.rm)(path, { recursive: true, force: true });
    else
        await podmanCommand(session, session.base, ['unshare', 'rm', '-rf', path], { signal: host_interrupt/* uninterrupted */.qA });
};

;// CONCATENATED MODULE: ./build/engines/podman-space.js






/** A cache space is a storage root of its own; Podman keeps cache mounts in TMPDIR, so that is its own too. */
const openPodmanSpace = async (session, folder, name, label) => {
    const storage = await makeStorageRoot(folder, name, session.user);
    const [imageIdFile, exported] = [(0,external_node_path_.join)(storage.tmpDir, 'iid'), (0,external_node_path_.join)(storage.tmpDir, 'export')];
    // The store is made by the first command on it. That is no part of a build: Docker's is there already.
    await podmanCommand(session, storage, ['images', '--quiet']);
    const run = (request, output) => runBuild(session.host, {
        ...commandOf(session, storage),
        args: [
            ...globalArguments(session, storage),
            ...podman_space_buildArguments(session, request),
            ...output,
            request.contextDir,
        ],
        timeoutMs: request.timeoutMs,
        imageIdFile,
    });
    return {
        label,
        contents: () => contentsOf(storage),
        build: (request) => run(request, ['--tag', `localhost/go-container-bench/out:${label}`, '--iidfile', imageIdFile]),
        trim: async (keep) => trimStore(session, storage, keep),
        export: async (request, stage) => {
            await removeTree(session, exported);
            const output = ['--output', `type=local,dest=${exported}`];
            assertExported(await run({ ...request, target: stage, noCache: false }, output), stage);
            return exported;
        },
        [Symbol.asyncDispose]: () => removeTree(session, (0,external_node_path_.join)(folder.path, name)),
    };
};
const commandOf = (session, storage) => ({
    program: 'podman',
    env: podmanEnv(session, storage),
    ...(session.user === undefined ? {} : { user: session.user }),
    reader: buildahProgressReader(),
});
const podman_space_buildArguments = ({ canTap }, request) => [
    ...['build', '--layers', '--pull=never'],
    ...commonArguments(canTap ? request : withHostNetwork(request)),
];

;// CONCATENATED MODULE: ./build/engines/podman.js











/** Named one by one: Debian's Podman only recommends what rootless builds need. */
const podman_packages = ['podman', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'];
/** Podman without root. When this process is root, it runs as an unprivileged user. */
const podman = {
    name: 'podman',
    title: 'Podman, rootless, with storage of its own',
    detect: async (host) => {
        const needed = ['podman', 'newuidmap', 'newgidmap'];
        const absent = needed.filter((program) => onPath(host, program) === undefined);
        const runtime = ['crun', 'runc'].some((program) => onPath(host, program) !== undefined);
        const missing = [...absent, ...(runtime ? [] : ['an OCI runtime (crun or runc)'])];
        if (missing.length === 0)
            return { kind: 'found', what: onPath(host, 'podman') ?? 'podman', answers: true };
        return {
            kind: 'missing',
            reason: `not installed: ${missing.join(', ')}`,
            remedy: `install it (Debian, Ubuntu: apt-get install ${podman_packages.join(' ')})`,
        };
    },
    install: (host) => installPackages(host, 'podman', podman_packages),
    start: async (host, folder, origin) => {
        const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined;
        const session = await openPodmanSession(host, folder, user);
        const facts = await podmanFacts(session, origin);
        await adoptPauseProcess(session, folder);
        return runningPodman(session, folder, facts);
    },
};
const runningPodman = (session, folder, facts) => {
    let spaces = 0;
    return {
        facts,
        ...(session.user === undefined ? {} : { runsAs: session.user }),
        loadImage: async (archive) => {
            const readable = await withinReach(session, archive.path);
            await podmanCommand(session, session.base, ['load', '--quiet', '--input', readable], {
                timeoutMs: 300_000,
            });
            await (0,promises_.rm)(readable);
        },
        pullImage: async (reference) => {
            await podmanCommand(session, session.base, ['pull', '--quiet', reference], { timeoutMs: 900_000 });
        },
        openSpace: (label) => openPodmanSpace(session, folder, `pm/s${++spaces}`, label),
        [Symbol.asyncDispose]: async () => {
            const options = { signal: host_interrupt/* uninterrupted */.qA };
            if (session.user === undefined)
                await podmanCommand(session, session.base, ['unshare', 'rm', '-rf', session.base.root], options);
            const pid = await pausePid(session);
            const pause = pid === undefined ? undefined : (0,process_table/* identify */.ls)(pid);
            if (pause !== undefined)
                await (0,process_tree/* endProcess */.J)(pause, { group: false, graceMs: 2_000 });
            if (pid !== undefined)
                await folder.release(pid);
            await (0,promises_.rm)(session.dir, { recursive: true, force: true });
        },
    };
};
/** The cache folder may be closed to the user that Podman runs as: a link beside its storage, else a copy, is not. */
const withinReach = async ({ dir }, path) => {
    const near = (0,external_node_path_.join)(dir, (0,external_node_path_.basename)(path));
    await (0,promises_.link)(path, near).catch(() => (0,promises_.copyFile)(path, near));
    return near;
};
/** Rootless Podman keeps one process that holds its namespaces; a later run must find it if we are killed. */
const adoptPauseProcess = async (session, folder) => {
    const pid = await pausePid(session);
    if (pid !== undefined)
        await folder.adopt(pid, 'pause process of podman');
};
const pausePid = async ({ dir }) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'xdg', 'libpod', 'tmp', 'pause.pid'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : Number(text.trim());
};

;// CONCATENATED MODULE: ./build/engines/index.js


/** Every engine, in the order of columns and of `all`. A new one is its file and its line here. */
const engines = { podman: podman, docker: docker };

;// CONCATENATED MODULE: ./build/host/git-environment.js
/**
 * Variables by which a git that called us (a hook, an alias) would point every other git at its own
 * repository, and tracing, which prints headers.
 */
const withheld = /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|QUARANTINE_PATH|TEMPLATE_DIR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS|CURL_VERBOSE|TRACE.*)$/;
/** Whatever the user has set: nothing runs by itself, nothing is written that was not asked for. */
const ours = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.logAllRefUpdates', 'false'],
    ['core.quotePath', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.unpackLimit', '1'],
    ['fetch.writeCommitGraph', 'false'],
    ['submodule.recurse', 'false'],
    ['protocol.version', '2'],
    ['advice.detachedHead', 'false'],
    ['color.ui', 'false'],
    // Files of another user, as in a job in a container: git refuses them, because a repository's settings
    // can start programs. Who asks for its builds runs its programs anyway.
    ['safe.directory', '*'],
];
/** An environment in which git acts on the folder that it is started in. */
const withoutRepository = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)));
/**
 * The environment of a call of git: it asks nobody, takes no lock that it can do without, and reads its
 * settings from variables, so that a secret among them is neither an argument nor on disk (git-config(1),
 * GIT_CONFIG_COUNT: git 2.31 or newer). Settings that the user passes in this way are kept.
 */
const gitEnvironment = (env, settings) => {
    const given = Number(env['GIT_CONFIG_COUNT'] ?? '0');
    const first = Number.isInteger(given) && given > 0 ? given : 0;
    const all = [...ours, ...settings];
    const numbered = all.flatMap(([name, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, name],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return {
        ...withoutRepository(env),
        ...Object.fromEntries(numbered),
        GIT_CONFIG_COUNT: String(first + all.length),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Objects that a partial clone lacks would be fetched into it.
        GIT_NO_LAZY_FETCH: '1',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
    };
};

;// CONCATENATED MODULE: ./build/host/git.js


/** For what moves a whole repository, over a network or on this machine. */
const transferTimeoutMs = 900_000;
/**
 * Runs git in a folder. Like `exec` it never throws. It starts no hooks, never asks, writes only what the
 * command is there to write, and messages made of its result hold no credentials.
 */
const git = async (host, dir, args, options = {}) => {
    const { settings = [], secrets = [], timeoutMs } = options;
    const env = gitEnvironment(host.env, settings);
    const result = await host.exec('git', args, {
        cwd: dir,
        env,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return withoutCredentials(result, secrets);
};
/** Whether a program ended well. */
const succeeded = ({ end }) => end.kind === 'exited' && end.code === 0;
/** The standard output of a git that succeeds, without its last line end; throws a `CommandError` otherwise. */
const gitText = async (host, dir, args, options = {}) => {
    const result = await git(host, dir, args, options);
    const text = (0,exec/* succeed */.Py)(result);
    if (result.truncated)
        throw new Error(`\`${result.command}\` printed more than 4 MiB, too much to read`);
    return text.replace(/\n$/, '');
};
/** Whether a git says yes (status 0) or no (status 1); throws a `CommandError` for any other end. */
const gitAnswers = async (host, dir, args) => {
    const result = await git(host, dir, args);
    if (result.end.kind === 'exited' && result.end.code <= 1)
        return result.end.code === 0;
    throw new exec/* CommandError */.Qd(result);
};
/** The settings whose names match a pattern, of a repository or of one file in it; empty when there are none. */
const settingsMatching = async (host, dir, pattern, file) => {
    const where = file === undefined ? [] : ['--file', file];
    const result = await git(host, dir, ['config', '-z', ...where, '--get-regexp', pattern]);
    if (result.end.kind !== 'exited' || result.end.code > 1)
        throw new exec/* CommandError */.Qd(result);
    return result.stdout.split('\0').flatMap((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]];
    });
};
/** The reason that git gave, one line, for the end of a sentence. */
const complaint = (result) => {
    const lines = result.tail.trimEnd().split('\n');
    const found = lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines.at(-1);
    if (result.end.kind === 'exited' && found !== undefined && found !== '')
        return found;
    return new exec/* CommandError */.Qd(result).message;
};
/**
 * Cleans what messages are made of: of the secrets that were passed, and of those in URLs, which may come
 * from the user's own settings. Standard output is data and stays.
 */
const withoutCredentials = (result, secrets) => {
    const clean = (text) => secrets
        .filter((secret) => secret !== '')
        .reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text)
        .replace(/(\w:\/\/)[^/@\s]+@/g, '$1***@');
    const { command, stderr, tail } = result;
    return { ...result, command: clean(command), stderr: clean(stderr), tail: clean(tail) };
};

;// CONCATENATED MODULE: ./build/host/repository.js


/** The user's repository does not allow what was asked for; the message says what to change in it. */
class RepositoryError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'RepositoryError';
    }
}
/** Finds the repository that a folder is in. Throws a `RepositoryError` when there is none with a commit. */
const findRepository = async (host, dir) => {
    const found = await git(host, dir, ['rev-parse', '--show-toplevel', '--show-prefix']);
    if (!succeeded(found))
        throw notFound(host, dir, found);
    const [root = '', prefix = ''] = found.stdout.split('\n');
    const repository = { root, prefix: prefix.replace(/\/$/, '') };
    if ((await commitOf(host, repository, 'HEAD')) !== undefined)
        return repository;
    throw new RepositoryError(`The git repository ${root} has no commit yet; commit something first`);
};
/** The id of the commit that a name stands for; undefined when it stands for none that is here. */
const commitOf = async (host, { root }, name) => {
    // `--end-of-options` is not reliable here before git 2.30.
    if (name === '' || name.startsWith('-'))
        return undefined;
    const result = await git(host, root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (result.end.kind !== 'exited')
        throw new exec/* CommandError */.Qd(result);
    return result.end.code === 0 ? result.stdout.trim() : undefined;
};
/** Whether history was cut off, as by `actions/checkout` unless it is told otherwise. */
const isShallow = async (host, { root }) => (await gitText(host, root, ['rev-parse', '--is-shallow-repository'])) === 'true';
/** The argument for `git init` that makes a repository able to hold a commit. */
const objectFormat = (commit) => `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`;
const notFound = (host, dir, result) => {
    host.signal.throwIfAborted();
    const cause = new exec/* CommandError */.Qd(result);
    if (result.end.kind !== 'exited')
        return cause;
    if (/not a git repository/i.test(result.stderr)) {
        return new RepositoryError(`${dir} is not in a git repository; run \`git init\` and commit, or check the project out with git`, { cause });
    }
    if (/must be run in a work tree/.test(result.stderr)) {
        return new RepositoryError(`${dir} is in a bare git repository; give a folder of a checkout`, { cause });
    }
    return new RepositoryError(`The git repository of ${dir} cannot be read: ${complaint(result)}`, { cause });
};

;// CONCATENATED MODULE: ./build/projects/near-names.js
/** Names that a mistyped one may have meant, the likeliest first, at most five; without any like it, the first five. */
const nearNames = (wanted, names) => {
    const rated = names.map((name) => ({ name, distance: ratingOf(wanted.toLowerCase(), name.toLowerCase()) }));
    const near = rated
        .filter(({ distance }) => distance <= 2)
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ name }) => name);
    return (near.length === 0 ? names : near).slice(0, 5);
};
/** A name within the other is as near as one typing error. */
const ratingOf = (wanted, name) => {
    const contained = name.includes(wanted) || (name.length > 2 && wanted.includes(name));
    return contained ? 1 : editDistance(wanted, name);
};
/** Levenshtein's distance, row by row: insertions, deletions and replacements that turn one into the other. */
const editDistance = (from, to) => {
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
};

;// CONCATENATED MODULE: ./build/projects/origin.js


/** A remote that exists in the settings of a call only. */
const remoteName = 'go-container-bench';
/**
 * The remote `origin` of a repository, with the credentials that reach it: the token when there is one,
 * else those that the checkout itself used. Undefined when the repository has no such remote.
 */
const originOf = async (host, repository, token) => {
    const [given] = await settingsMatching(host, repository.root, '^remote\\.origin\\.url$');
    if (given === undefined)
        return undefined;
    const url = /^\.{1,2}(\/|$)/.test(given[1]) ? (0,external_node_path_.resolve)(repository.root, given[1]) : given[1];
    const credentials = token === undefined || token === ''
        ? await settingsMatching(host, repository.root, '^(http\\..*\\.extraheader|core\\.sshcommand)$')
        : tokenHeader(url, token);
    const headers = credentials.filter(([name]) => /extraheader$/i.test(name)).map(([, value]) => value);
    const encoded = headers.flatMap((header) => header.split(' ').at(-1) ?? []);
    return {
        url: withoutUser(url),
        access: {
            settings: [[`remote.${remoteName}.url`, url], ...credentials],
            secrets: [token ?? '', ...headers, ...encoded],
        },
    };
};
/** `https://user:secret@host/x` without what is before the `@`; the user of an SSH address stays. */
const withoutUser = (url) => {
    if (/^https?:\/\//i.test(url))
        return url.replace(/^(\w+:\/\/)[^/]*@/, '$1');
    return url.replace(/^(\w[\w+.-]*:\/\/[^/:@]*):[^/]*@/, '$1@');
};
/** As `actions/checkout` does it, for this one server; the empty value drops a header that is set already. */
const tokenHeader = (url, token) => {
    const server = /^https?:\/\/(?:[^/]*@)?([^/]+)/i.exec(url);
    if (server === null)
        return [];
    const name = `http.${withoutUser(server[0])}/.extraheader`;
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [name, ''],
        [name, `AUTHORIZATION: basic ${encoded}`],
    ];
};

;// CONCATENATED MODULE: ./build/projects/merge-base.js




/**
 * Where HEAD left the base branch. Where history is cut off it is fetched, without trees, into a folder of
 * the run. Without any shared history it is the base itself.
 */
const mergeBase = async (request) => {
    const { host, repository, base, branch } = request;
    const how = `where this branch left ${branch}`;
    const here = await mergeBaseIn(host, repository.root, base, `refs/remotes/origin/${branch}`);
    if (here !== undefined)
        return { sha: here, how };
    const isComplete = !(await isShallow(host, repository)) && (await commitOf(host, repository, base)) !== undefined;
    const fetched = isComplete ? undefined : await fromOrigin(request);
    if (fetched !== undefined)
        return { sha: fetched, how };
    return { sha: base, how: `the commit of ${branch} itself, because this branch shares no history with it` };
};
/**
 * The merge base of HEAD with the base of the payload and, where it is here, its branch: the branch may
 * have been merged into HEAD since the payload was made. A branch that contains HEAD (the pull request was
 * merged meanwhile) says nothing. Undefined when there is none.
 */
const mergeBaseIn = async (host, dir, base, branch) => {
    const head = await commitOf(host, { root: dir }, 'HEAD');
    const tip = await commitOf(host, { root: dir }, branch);
    if ((await commitOf(host, { root: dir }, base)) === undefined)
        return undefined;
    for (const tips of [tip === undefined ? [base] : [base, tip], [base]]) {
        const result = await git(host, dir, ['merge-base', 'HEAD', ...tips]);
        const found = outputOf(result);
        if (found !== undefined && (found !== head || tips.length === 1))
            return found;
    }
    return undefined;
};
const outputOf = (result) => {
    if (result.end.kind !== 'exited' || result.end.code > 1)
        throw new exec/* CommandError */.Qd(result);
    return result.end.code === 0 ? result.stdout.trim() : undefined;
};
/** Fetches commits without their trees into a folder of the run: the user's repository is never written to. */
const fromOrigin = async (request) => {
    const { host, folder, repository, token, base, branch } = request;
    const advice = 'check out with fetch-depth: 0, or without ref, which takes the merge commit';
    const origin = await originOf(host, repository, token);
    const head = await commitOf(host, repository, 'HEAD');
    if (origin === undefined || head === undefined)
        throw new RepositoryError(`The merge base with ${branch} is not in this checkout; ${advice}`);
    const dir = await folder.sub('history');
    await gitText(host, dir, ['init', '--quiet', '--bare', '--template=', objectFormat(head)]);
    const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', remoteName, head, base];
    const options = { ...origin.access, timeoutMs: transferTimeoutMs };
    const tracking = `refs/remotes/origin/${branch}`;
    const withBranch = await git(host, dir, [...fetch, `+refs/heads/${branch}:${tracking}`], options);
    const result = succeeded(withBranch) ? withBranch : await git(host, dir, fetch, options);
    host.signal.throwIfAborted();
    if (!succeeded(result)) {
        throw new RepositoryError(`The merge base with ${branch} is not in this checkout and could not be fetched from origin (${complaint(result)}); ${advice}`, { cause: new exec/* CommandError */.Qd(result) });
    }
    await gitText(host, dir, ['update-ref', '--no-deref', 'HEAD', head]);
    return mergeBaseIn(host, dir, base, tracking);
};

;// CONCATENATED MODULE: ./build/projects/pull-request-base.js




/** Whether a text is a full commit id, SHA-1 or SHA-256. */
const isCommitId = (text) => typeof text === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** The base that a merge queue named. Throws a `RepositoryError` when the payload lacks it. */
const mergeGroupBase = (payload) => {
    const sha = (0,json.at)(payload, 'merge_group', 'base_sha');
    if (isCommitId(sha))
        return { sha, how: 'the base of the merge group' };
    throw new RepositoryError('The payload of the event merge_group has no merge_group.base_sha');
};
/**
 * The base of the pull request whose checkout this is. With the merge commit that `actions/checkout` takes
 * it is the first parent, whatever the payload says: its `base.sha` may be older. Else the merge base.
 */
const pullRequestBase = async (request) => {
    const { host, repository, payload } = request;
    const head = (0,json.at)(payload, 'pull_request', 'head', 'sha');
    const base = (0,json.at)(payload, 'pull_request', 'base', 'sha');
    if (!isCommitId(head) || !isCommitId(base)) {
        throw new RepositoryError('The payload of the event pull_request has no pull_request.head.sha and base.sha');
    }
    const [first, second, ...others] = await parentsOf(host, repository);
    if (first !== undefined && second === head && others.length === 0)
        return { sha: first, how: 'the base that this pull request was merged into for the check' };
    const branch = (0,json/* textAt */.$6)(payload, 'pull_request', 'base', 'ref') ?? 'its base';
    return mergeBase({ ...request, base, branch });
};
/** From the commit itself: `HEAD^1` does not exist where history was cut off. */
const parentsOf = async (host, { root }) => {
    const commit = await gitText(host, root, ['cat-file', 'commit', 'HEAD']);
    const header = commit.split('\n\n')[0] ?? '';
    return header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
};

;// CONCATENATED MODULE: ./build/projects/uncommitted.js





const timeoutMs = 120_000;
/** Reads what is uncommitted, without refreshing the index. */
const uncommittedChanges = async (host, { root }, { each, except }) => {
    const untracked = `--untracked-files=${each ? 'all' : 'normal'}`;
    const flags = ['--porcelain=v2', '-z', untracked, '--no-renames', '--ignore-submodules=none'];
    const status = await gitText(host, root, ['status', ...flags], { timeoutMs });
    const ignored = except === undefined ? undefined : (0,external_node_path_.relative)(root, await (0,promises_.realpath)(except).catch(() => except));
    const entries = status
        .split('\0')
        .flatMap((line) => entryOf(line) ?? [])
        .filter(({ path }) => path !== ignored && !path.startsWith(`${ignored}/`));
    const named = (kind) => entries.flatMap((entry) => (entry.kind === kind ? [entry.path] : [])).toSorted();
    return { files: named('file'), submodules: named('submodule'), repositories: named('repository') };
};
/** Whether there is nothing uncommitted at all. */
const isClean = ({ files, submodules, repositories }) => files.length + submodules.length + repositories.length === 0;
/**
 * Brings uncommitted files into a clone at the same commit: changed and new ones as they are, links as
 * links, deleted ones deleted. Throws a `RepositoryError` for what cannot be brought: a
 * changed submodule, a name that is not UTF-8.
 */
const copyUncommitted = async ({ root }, { files, submodules }, dir) => {
    const [submodule] = submodules;
    if (submodule !== undefined) {
        throw new RepositoryError(`The submodule ${submodule} has changes that are not committed; commit them in it and in ${root}, or undo them`);
    }
    const unreadable = files.find((path) => path.includes('\uFFFD'));
    if (unreadable !== undefined)
        throw new RepositoryError(`The name of the uncommitted file ${unreadable} in ${root} is not UTF-8; rename it`);
    // All of them first: a file may have become a folder, or a folder a link.
    for (const path of files)
        await (0,promises_.rm)((0,external_node_path_.join)(dir, path), { recursive: true, force: true });
    for (const path of files)
        await copyEntry((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(dir, path));
};
const copyEntry = async (from, to) => {
    const found = await (0,promises_.lstat)(from).catch((error) => {
        if (isAbsence(error))
            return undefined;
        throw error;
    });
    if (found === undefined)
        return;
    if (!found.isSymbolicLink() && !found.isFile())
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        return (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    await (0,promises_.copyFile)(from, to);
    await (0,promises_.chmod)(to, found.mode & 0o777);
};
const isAbsence = (error) => ['ENOENT', 'ENOTDIR'].includes((0,json/* errorCode */.CA)(error) ?? '');
/** One line of git-status(1), porcelain format version 2; the number of fields before the path is fixed. */
const entryOf = (line) => {
    const fields = line.split(' ');
    const [kind = ''] = fields;
    switch (kind) {
        case '1':
            return { kind: isSubmodule(fields) ? 'submodule' : 'file', path: fields.slice(8).join(' ') };
        case 'u':
            return { kind: isSubmodule(fields) ? 'submodule' : 'file', path: fields.slice(10).join(' ') };
        case '?': {
            const path = line.slice(2);
            return path.endsWith('/') ? { kind: 'repository', path: path.slice(0, -1) } : { kind: 'file', path };
        }
        default:
            return undefined;
    }
};
const isSubmodule = (fields) => fields[2]?.startsWith('S') === true;

;// CONCATENATED MODULE: ./build/projects/baseline.js






/** Throws a `RepositoryError` for an event that must not build anything. */
const refuseEvent = (event) => {
    if (event?.name === 'pull_request_target') {
        throw new RepositoryError("The event pull_request_target is refused: it runs with the repository's write token and secrets, and a build runs the code of whoever opened the pull request; use pull_request");
    }
};
/**
 * Decides the baseline; the commit need not be here yet. Throws a `RepositoryError` when what was asked for
 * does not exist, and for `pull_request_target`.
 */
const resolveBaseline = async (request) => {
    const { host, repository, wanted, event } = request;
    refuseEvent(event);
    if (wanted === 'none')
        return { kind: 'none', reason: 'no baseline was asked for' };
    const found = wanted === 'auto' ? await automatic(request) : await baseline_named(request);
    if (found.kind !== 'commit' || found.sha !== (await commitOf(host, repository, 'HEAD')))
        return found;
    // In a terminal, uncommitted files are part of the candidate.
    const changes = { each: true, except: request.outputDir };
    if (event === undefined && !isClean(await uncommittedChanges(host, repository, changes)))
        return found;
    return { kind: 'same', sha: found.sha, how: found.how };
};
const automatic = async (request) => {
    const { event } = request;
    if (event === undefined)
        return { kind: 'none', reason: 'no baseline was given, as in --baseline main' };
    switch (event.name) {
        case 'pull_request':
            return { kind: 'commit', ...(await pullRequestBase({ ...request, payload: event.payload })) };
        case 'merge_group':
            return { kind: 'commit', ...mergeGroupBase(event.payload) };
        default:
            return {
                kind: 'none',
                reason: `the event ${event.name} has no base to compare with; the input baseline takes a git ref`,
            };
    }
};
/** A name as the user would give it to git; a branch may also be one that only `origin` has. */
const baseline_named = async (request) => {
    const { host, repository, wanted, event } = request;
    for (const name of [wanted, `refs/remotes/origin/${wanted}`]) {
        const sha = await commitOf(host, repository, name);
        if (sha !== undefined)
            return { kind: 'commit', sha, how: `${baseline_short(name)} is ${sha.slice(0, 12)}` };
    }
    if (event === undefined && !(await isShallow(host, repository)))
        throw await unknownRef(request);
    if (isCommitId(wanted))
        return { kind: 'commit', sha: wanted, how: 'the commit that was given' };
    return { kind: 'commit', ...(await atOrigin(request)) };
};
const baseline_short = (name) => name.replace('refs/remotes/', '');
/** Asks the remote, because a checkout in Actions has one branch and, mostly, one commit. */
const atOrigin = async (request) => {
    const { host, repository, wanted, token } = request;
    const origin = await originOf(host, repository, token);
    if (origin === undefined || wanted.startsWith('-'))
        throw await unknownRef(request);
    const refs = [`refs/heads/${wanted}`, `refs/tags/${wanted}`, `refs/tags/${wanted}^{}`, wanted];
    const result = await git(host, repository.root, ['ls-remote', remoteName, ...refs], origin.access);
    host.signal.throwIfAborted();
    if (!succeeded(result))
        throw await unknownRef(request, complaint(result));
    const found = new Map(result.stdout.split('\n').flatMap((line) => {
        const [sha, ref] = line.split('\t');
        return sha === undefined || ref === undefined ? [] : [[ref, sha]];
    }));
    // What an annotated tag points at goes before the tag.
    const order = [`refs/tags/${wanted}^{}`, `refs/tags/${wanted}`, `refs/heads/${wanted}`, wanted];
    const sha = order.map((ref) => found.get(ref)).find((each) => each !== undefined);
    if (sha === undefined)
        throw await unknownRef(request);
    return { sha, how: `${wanted} of the remote origin is ${sha.slice(0, 12)}` };
};
const unknownRef = async ({ host, repository, wanted }, failure) => {
    const format = ['--format=%(refname:short)', '--sort=-creatordate', '--count=1000'];
    const listed = await gitText(host, repository.root, ['for-each-ref', ...format]);
    const near = nearNames(wanted, listed.split('\n').filter((name) => name !== ''));
    return new RepositoryError([
        `The baseline ${wanted} is no branch, tag or commit in ${repository.root}`,
        near.length === 0 ? '' : `; there is: ${near.join(', ')}`,
        failure === undefined ? '' : `; the remote origin could not be asked (${failure})`,
        (await isShallow(host, repository))
            ? '; this checkout is shallow: give a branch, a tag or a full commit id, or check out with fetch-depth: 0'
            : '',
    ].join(''));
};

// EXTERNAL MODULE: ./build/inputs.js + 1 modules
var build_inputs = __nccwpck_require__(18349);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/projects/fingerprint.js


const chunk = Buffer.allocUnsafe(1 << 20);
/**
 * Looks at one path without following a link. Owners and times are left out: engines reset the one, and no
 * cache key holds the other. Synchronous, because a promise per file would make large trees several times
 * slower.
 */
const fingerprint = (path) => {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (stat.isSymbolicLink())
        return { text: `link ${(0,external_node_fs_.readlinkSync)(path)}`, bytes: 0 };
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isDirectory())
        return { text: `folder ${mode}`, bytes: 0 };
    if (!stat.isFile())
        return { text: `special ${mode} ${stat.rdev}`, bytes: 0 };
    const { sha256, bytes } = contentOf(path);
    return { text: `file ${mode} ${sha256}`, bytes };
};
const contentOf = (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        let bytes = 0;
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            hash.update(chunk.subarray(0, read));
            bytes += read;
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

;// CONCATENATED MODULE: ./build/projects/ignore-patterns.js

/** Reads the lines of an ignore file. Throws at a pattern that no engine takes, naming `file` and the line. */
const ignorePatterns = (text, rules, file) => (rules === 'buildkit' ? text.replace(/^\uFEFF/, '') : text).split('\n').flatMap((line, index) => {
    const cleaned = line.startsWith('#') ? undefined : readLine(line, rules);
    if (cleaned === undefined)
        return [];
    const { text: pattern, isException } = cleaned;
    const matcher = pattern === '' ? undefined : compile(pattern, rules);
    if (matcher !== undefined)
        return [{ text: pattern, isException, matches: (path) => matcher.test(path) }];
    throw new Error(`${file}, line ${index + 1}: "${line.trim()}" is not a pattern; the build would fail on it`);
});
/** Blanks, slashes and `.` parts go; a leading slash means nothing, for every pattern starts at the root. */
const readLine = (line, rules) => {
    // Buildah strips slashes before blanks and only then looks for the `!`.
    const bare = trimmed(rules === 'buildkit' ? line : line.replaceAll(/^\/+|\/+$/g, ''));
    if (bare === '')
        return undefined;
    // Both clean the line with its `!`, whence `!a/..` is malformed for the one and `!/../a` plain for the other.
    const whole = clean(rules === 'buildkit' ? cleanedBody(bare) : bare);
    const isException = whole.startsWith('!');
    const text = isException ? whole.slice(1) : whole;
    return { text: isException && rules === 'buildah' ? clean(text).replace(/^\//, '') : text, isException };
};
const cleanedBody = (line) => {
    const [mark, body] = line.startsWith('!') ? ['!', trimmed(line.slice(1))] : ['', line];
    return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`;
};
/** As Go trims: unlike here, a byte order mark is no blank there. */
const trimmed = (text) => text.replaceAll(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '');
/** Go's filepath.Clean. */
const clean = (path) => (path === '' ? '' : external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ''));
/** The documentation of .dockerignore: Go's filepath.Match, and `**` for any number of folders. */
const compile = (pattern, rules) => {
    const source = sourceOf(pattern, rules);
    if (source === undefined)
        return undefined;
    // BuildKit takes `**name` for "ends in name" as long as nothing else in it is special.
    const isEnding = rules === 'buildkit' && /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    if (isEnding)
        return new RegExp(`${literal(pattern.slice(2))}$`, 'su');
    if (rules === 'buildkit')
        return new RegExp(`^${source}$`, 'su');
    try {
        return new RegExp(`^${source}(?:/.*)?$`, 's');
    }
    catch {
        // Buildah leaves characters like ( and + to the regular expression, and fails as this does.
        return undefined;
    }
};
const part = /(\*\*\/?(?=(.?)))|(\*)|(\?)|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|([\s\S])/gu;
const sourceOf = (pattern, rules) => {
    let source = '';
    for (const [, deep, behind, star, any, negated, members, escaped, plain] of pattern.matchAll(part)) {
        if (deep !== undefined)
            source += behind === '' ? '.*' : '(?:.*/)?';
        else if (star !== undefined)
            source += '[^/]*';
        else if (any !== undefined)
            source += '[^/]';
        else if (members !== undefined)
            source += `[${negated}${membersOf(members)}]`;
        else if (escaped !== undefined)
            source += literal(escaped);
        else if (plain === '[' || plain === '\\')
            return undefined;
        else
            source += rules === 'buildah' && !'.$]'.includes(plain ?? '') ? plain : literal(plain ?? '');
    }
    return source;
};
const literal = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`);
const membersOf = (members) => members.replaceAll(/\\?([\s\S])/gu, (_, each) => (each === '-' ? each : literal(each)));

;// CONCATENATED MODULE: ./build/projects/ignore.js




/**
 * The ignore files in the order they are looked for; the first that exists is the only one that counts.
 * `dockerfile` is absolute; without one (an additional build context) only those in the folder count.
 */
const ignoreFilesOf = (contextDir, dockerfile, rules) => {
    const beside = (ending) => dockerfile === undefined ? [] : [`${dockerfile}${ending}`];
    const inside = (name) => (0,external_node_path_.join)(contextDir, name);
    if (rules === 'buildkit')
        return [...beside('.dockerignore'), inside('.dockerignore')];
    // Both beside the Dockerfile: Buildah lets .dockerignore win (pkg/parse, ContainerIgnoreFile).
    return [
        ...beside('.dockerignore'),
        ...beside('.containerignore'),
        inside('.containerignore'),
        inside('.dockerignore'),
    ];
};
/** Finds and reads the ignore file that an engine would use. Throws when a pattern in it is malformed. */
const readIgnore = async (contextDir, dockerfile, rules) => {
    const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => (0,external_node_fs_.existsSync)(each));
    if (file === undefined)
        return makeIgnore('', rules);
    return { ...makeIgnore(await (0,promises_.readFile)(file, 'utf8'), rules, file), file };
};
/** An ignore file's text as a decision about paths. Throws when a pattern is malformed; `file` names it then. */
const makeIgnore = (text, rules, file = 'the ignore file') => {
    const patterns = ignorePatterns(text, rules, file);
    const exceptions = patterns.filter(({ isException }) => isException);
    const folders = new Map();
    const mayHoldOthers = (folder) => exceptions.some(({ text: pattern }) => rules === 'buildah'
        ? // Buildah looks no further than this, so `!**/*.go` brings nothing back from an ignored folder.
            `${pattern.replaceAll(/^\/+|\/+$/g, '')}/`.startsWith(folder)
        : /[*?[\]^\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`));
    const folderOf = (path) => {
        if (path === '.')
            return undefined;
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const parent = folderOf(external_node_path_.posix.dirname(path));
        const { matched, isIgnored } = verdictOf(path, parent, patterns);
        const isPruned = parent?.isPruned === true || (isIgnored && !mayHoldOthers(path));
        const found = { matched, isPruned };
        folders.set(path, found);
        return found;
    };
    const isIgnored = (path) => {
        const parent = folderOf(external_node_path_.posix.dirname(path));
        return parent?.isPruned === true || verdictOf(path, parent, patterns).isIgnored;
    };
    return { isIgnored, mayHoldOthers };
};
/**
 * The last pattern that matches decides; one that matched a folder matches all in it. An exception is looked
 * at only while the path is ignored, and the other way round, so that one which was skipped for a folder
 * does not count for what is in it (moby/patternmatcher, MatchesUsingParentResults).
 */
const verdictOf = (path, parent, patterns) => {
    let isIgnored = false;
    const matched = patterns.map((pattern, index) => {
        const inherited = parent?.matched[index] === true;
        const found = inherited || (pattern.isException === isIgnored && pattern.matches(path));
        if (found)
            isIgnored = !pattern.isException;
        return found;
    });
    return { matched, isIgnored };
};

;// CONCATENATED MODULE: ./build/projects/build-inputs.js





/**
 * Reads what an engine would see: the context without ignored files (content, permissions, targets of links,
 * empty folders), the Dockerfile's text, target, build arguments, additional contexts. Not times, not owners,
 * and nothing named `.git`, in which two commits always differ. Throws when something cannot be read, naming it.
 */
const buildInputsDigest = async (contextDir, dockerfile, question) => {
    const { rules, target, buildArgs = {}, buildContexts = {} } = question;
    const ignore = await readIgnore(contextDir, dockerfile, rules);
    const inputs = new Map([['Dockerfile', sha256(await (0,promises_.readFile)(dockerfile))]]);
    if (target !== undefined)
        inputs.set('target', target);
    // A digest of the value, never the value: it may be a secret.
    for (const [name, value] of Object.entries(buildArgs))
        inputs.set(`build argument ${name}`, sha256(value));
    const found = [await readTree(contextDir, ignore, 'file ')];
    for (const [name, folder] of Object.entries(buildContexts)) {
        found.push(await readTree(folder, await readIgnore(folder, undefined, rules), `build context ${name}, file `));
    }
    for (const [name, each] of found.flatMap((tree) => [...tree]))
        inputs.set(name, each.text);
    const files = found.flatMap((tree) => [...tree.values()]).filter(({ text }) => !text.startsWith('folder '));
    return {
        digest: digestOf(inputs),
        inputs,
        ...(ignore.file === undefined ? {} : { ignoreFile: ignore.file }),
        contextBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        contextFiles: files.length,
    };
};
/** The names of inputs that are not the same in both, sorted, at most `limit`: files by path, others in words. */
const differingInputs = (one, other, limit = 3) => [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''));
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
const digestOf = (inputs) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // NUL is the one character that no path holds.
    for (const name of [...inputs.keys()].toSorted())
        hash.update(`${name}\0${inputs.get(name) ?? ''}\0`);
    return hash.digest('hex');
};
const readTree = async (root, ignore, kind) => {
    const found = new Map();
    const unreadable = [];
    const attempt = (path) => {
        try {
            found.set(`${kind}${path}`, fingerprint((0,external_node_path_.join)(root, path)));
        }
        catch (error) {
            unreadable.push(error);
        }
    };
    const visit = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((error) => void unreadable.push(error));
        for (const entry of entries ?? []) {
            if (entry.name === '.git')
                continue;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const isIgnored = ignore.isIgnored(path);
            if (!isIgnored)
                attempt(path);
            if (entry.isDirectory() && (!isIgnored || ignore.mayHoldOthers(path)))
                await visit(path);
        }
    };
    await visit('');
    if (unreadable.length > 0)
        throw unreadableError(unreadable);
    return found;
};
const shownErrors = 5;
const unreadableError = (errors) => {
    const told = errors
        .slice(0, shownErrors)
        .map((error) => (error instanceof Error ? error.message : String(error)));
    const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : '';
    return new Error(`The build context cannot be read: ${told.join(', ')}${more}; make them readable, or leave them out by .dockerignore`, { cause: errors[0] });
};

;// CONCATENATED MODULE: ./build/projects/dockerfile-syntax.js
/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws when a heredoc does not end, naming its line.
 */
const parseDockerfile = (text) => {
    const lines = text
        .replaceAll(/^\uFEFF|\n$/g, '')
        .split('\n')
        .map((line, index) => ({ text: line, number: index + 1 }));
    const directives = directivesOf(lines);
    const escape = directives.get('escape') === '`' ? '`' : '\\';
    // BuildKit looks for the syntax line behind a shebang too; every other directive ends there.
    const shebang = lines[0]?.text.startsWith('#!') === true;
    const syntax = (shebang ? directivesOf(lines.slice(1)) : directives).get('syntax');
    const syntaxImage = syntax?.split(' ')[0];
    const instructions = instructionsOf(lines, escape);
    return { instructions, escape, ...(syntaxImage === undefined ? {} : { syntaxImage }) };
};
/** They stand above everything else: the first line that is none of them ends them. */
const directivesOf = (lines) => {
    const found = new Map();
    for (const { text } of lines) {
        const [, name = '', value = ''] = /^\s*#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
        if (!['syntax', 'escape', 'check'].includes(name.toLowerCase()))
            break;
        found.set(name.toLowerCase(), value);
    }
    return found;
};
const instructionsOf = (lines, escape) => {
    const found = [];
    for (let at = 0; at < lines.length;) {
        const { text, next } = joinedLine(lines, at, escape);
        const line = at + 1;
        at = next;
        if (text.trim() === '')
            continue;
        const { heredocs, next: behind } = heredocsBehind(lines, at, text);
        at = behind;
        found.push({ ...split(text), line, endLine: at, heredocs });
    }
    return found;
};
const isComment = (text) => /^\s*#/.test(text);
/** A logical line: comments and empty lines inside a continuation are dropped, as BuildKit does. */
const joinedLine = (lines, from, escape) => {
    // An escape character that is itself escaped continues nothing.
    const continued = escape === '`' ? /(?:([^`])|^)`[ \t]*$/ : /(?:([^\\])|^)\\[ \t]*$/;
    let text = '';
    let at = from;
    for (; at < lines.length; at += 1) {
        const raw = (lines[at]?.text ?? '').replace(/\r+$/, '');
        if (at > from && (isComment(raw) || raw.trim() === ''))
            continue;
        const part = isComment(raw) ? '' : raw.slice(at === from ? raw.length - raw.trimStart().length : 0);
        text += part.replace(continued, '$1');
        if (!continued.test(part))
            break;
    }
    return { text, next: Math.min(at + 1, lines.length) };
};
const quotedWord = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/g;
const heredocsBehind = (lines, from, text) => {
    const holder = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s(.*)$/is.exec(text)?.[1];
    if (holder === undefined || !holder.includes('<<') || jsonWords(withoutFlags(holder)) !== undefined) {
        return { heredocs: [], next: from };
    }
    const heredocs = [];
    let next = from;
    for (const word of holder.match(quotedWord) ?? []) {
        const [, , dash = '', label = ''] = /^(\d*)<<(-?)([^<]+)$/.exec(word) ?? [];
        if (label === '')
            continue;
        const name = label.replaceAll(/['"]|\\(.)/g, '$1');
        const end = lines.findIndex(({ text: each, number }) => number > next && terminates(each, name, dash));
        if (end === -1)
            throw new Error(`Line ${from} of the Dockerfile starts a heredoc ${name} that never ends`);
        heredocs.push({
            name,
            content: lines
                .slice(next, end)
                .map((each) => each.text)
                .join('\n'),
        });
        next = end + 1;
    }
    return { heredocs, next };
};
const terminates = (text, name, dash) => {
    const line = text.replace(/\r+$/, '');
    return (dash === '-' ? line.replace(/^\t+/, '') : line) === name;
};
const flagWord = /^\s*(--(?:[^\s'"\\]|\\.|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*)(?=\s|$)/s;
const split = (text) => {
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text.trim()) ?? [];
    const flags = [];
    let args = rest;
    for (let found = flagWord.exec(args); found !== null; found = flagWord.exec(args)) {
        args = args.slice(found[0].length);
        const flag = (found[1] ?? '').replaceAll(/['"]|\\(.)/gs, '$1');
        if (flag === '--')
            break;
        flags.push(flag);
    }
    return { name: name.toUpperCase(), flags, args: args.trim() };
};
const withoutFlags = (rest) => split(`X ${rest}`).args;
/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined when it is not in that form. */
const jsonWords = (args) => {
    if (!args.trimStart().startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string') ? parsed : undefined;
    }
    catch {
        // Not JSON: a shell command that happens to start with a bracket, as BuildKit takes it.
        return undefined;
    }
};
/** The value of a flag, as `build` in `--from=build`; an empty text for `--link`; undefined when it is not there. */
const flagOf = ({ flags }, name) => flagsOf(flags, name).at(-1);
/** Every value of a flag that may be repeated. */
const flagsOf = (flags, name) => flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3));

;// CONCATENATED MODULE: ./build/projects/dockerfile-variables.js
const reference = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|##?|%%?|\/\/?)((?:[^{}]|\$\{[^{}]*\})*))?\})/gs;
/**
 * Puts values for `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME-word}`, `${NAME:+word}` and `${NAME+word}`.
 * A variable without a value becomes nothing, as in a build, and is told in `missing`; so is one that is cut
 * or replaced by a pattern (`${NAME#v}`), for that is not carried out here.
 */
const expand = (text, variables) => {
    const missing = new Set();
    const expanded = text.replaceAll(reference, (...found) => {
        const [, escaped, plain, braced, operator = '', word = ''] = found;
        if (escaped !== undefined)
            return escaped;
        const name = plain ?? braced ?? '';
        const value = variables.get(name);
        const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
        const other = () => {
            const inner = expand(word, variables);
            for (const each of inner.missing)
                missing.add(each);
            return inner.text;
        };
        if (operator.endsWith('+'))
            return isSet ? other() : '';
        if (operator.endsWith('-') && !isSet)
            return other();
        if (!isSet || /^[#%/]/.test(operator))
            missing.add(name);
        return value ?? '';
    });
    return { text: expanded, missing: [...missing] };
};
/** Removes the quotes of a Dockerfile word. */
const unquote = (word) => word.replaceAll(/(['"])(.*?)\1/gs, '$2');
/** The `NAME=value` pairs of an ENV or ARG, values as written; a NAME alone, which only ARG has, has none. */
const assignmentsOf = (instruction, args) => {
    const words = args.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs) ?? [];
    const old = /^(\S+)\s+(.*)$/s.exec(args);
    // The old form, `ENV NAME value with blanks`.
    if (instruction === 'ENV' && old !== null && words[0]?.includes('=') === false)
        return [[old[1] ?? '', old[2]]];
    return words.map((word) => {
        const at = word.indexOf('=');
        return at === -1 ? [word, undefined] : [word.slice(0, at), unquote(word.slice(at + 1))];
    });
};

;// CONCATENATED MODULE: ./build/projects/image-names.js
const imageContext = 'docker-image://';
/**
 * Resolves a name of FROM, `COPY --from` or a mount: build contexts go first, then stages, then images.
 * `stageOf` gets the name in lower case.
 */
const readImageName = (name, buildContexts, stageOf) => {
    const context = Object.entries(buildContexts).find(([each]) => familiar(each) === familiar(name));
    if (context !== undefined)
        return contextName(...context);
    const index = stageOf(name.toLowerCase());
    if (index !== undefined)
        return { kind: 'stage', index };
    if (name === 'scratch')
        return { kind: 'scratch' };
    if (name === '' || /[\s$]/.test(name))
        return { kind: 'unresolved', written: name, missing: variablesIn(name) };
    return { kind: 'image', reference: name };
};
const contextName = (name, value) => value.startsWith(imageContext)
    ? { kind: 'image', reference: value.slice(imageContext.length) }
    : { kind: 'context', name, value };
/** BuildKit compares the names of contexts this way: `alpine` is `docker.io/library/alpine:latest`. */
const familiar = (name) => name
    .toLowerCase()
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .replace(/:latest$/, '');
const variablesIn = (name) => [...name.matchAll(/\$\{?(\w+)/g)].map(([, variable = '']) => variable);

;// CONCATENATED MODULE: ./build/projects/stages.js



/** Groups instructions into stages and resolves what each is built on. Throws when there is no FROM. */
const readStages = (instructions, question) => {
    const first = instructions.findIndex(({ name }) => name === 'FROM');
    if (first === -1)
        throw new Error('The Dockerfile has no FROM: it builds nothing');
    const globals = globalsOf(instructions.slice(0, first), question);
    const stages = [];
    for (const [at, from] of instructions.entries()) {
        if (from.name !== 'FROM')
            continue;
        const next = instructions.findIndex(({ name }, index) => index > at && name === 'FROM');
        const body = instructions.slice(at + 1, next === -1 ? undefined : next);
        stages.push(stageOf(from, body, { stages, globals: withPlatforms(globals, question), question }));
    }
    return { stages, globals };
};
/** The platform of this machine's containers. */
const nativePlatform = (arch = process.arch) => `linux/${arch === 'x64' ? 'amd64' : arch}`;
/** The variables that every Dockerfile has; all of the same platform, because emulation is refused. */
const platformVariables = (platform) => {
    const [os = '', arch = '', variant = ''] = platform.split('/');
    const parts = { PLATFORM: platform, OS: os, ARCH: arch, VARIANT: variant };
    return ['BUILD', 'TARGET'].flatMap((side) => Object.entries(parts).map(([name, value]) => [`${side}${name}`, value]));
};
const withPlatforms = (globals, { platform }) => new Map([...platformVariables(platform), ...globals]);
const globalsOf = (instructions, question) => {
    const found = new Map();
    const pairs = instructions
        .filter(({ name }) => name === 'ARG')
        .flatMap(({ args }) => assignmentsOf('ARG', args));
    for (const [name, written] of pairs) {
        const value = question.buildArgs[name] ??
            (written === undefined ? undefined : expand(written, withPlatforms(found, question)).text);
        if (value !== undefined)
            found.set(name, value);
    }
    return found;
};
const stageOf = (from, instructions, around) => {
    const [image = '', , name] = from.args.split(/\s+/);
    const platform = flagOf(from, 'platform');
    return {
        index: around.stages.length,
        ...(name === undefined ? {} : { name: name.toLowerCase() }),
        line: from.line,
        base: baseOf(expand(image, around.globals), image, around),
        ...(platform === undefined ? {} : { platform: expand(platform, around.globals).text }),
        instructions,
    };
};
const baseOf = ({ text, missing }, written, { stages, question }) => {
    if (missing.length > 0)
        return { kind: 'unresolved', written, missing };
    // Of FROM, unlike of COPY --from, a number is no index and only earlier stages count.
    return readImageName(text, question.buildContexts, (name) => stages.findLast((stage) => stage.name === name)?.index);
};

;// CONCATENATED MODULE: ./build/projects/refusals.js

const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i;
const windows = /(?:^|\/)(?:windows(?:\/|:|$)|servercore|nanoserver)|windowsservercore|nanoserver/i;
/**
 * Why this build cannot be timed honestly, one sentence each with its line; empty when it can. All are known
 * before anything is built.
 */
const refusals = (dockerfile, question = {}) => [
    ...askedPlatforms(question),
    ...stagePlatforms(dockerfile, question.native ?? nativePlatform()),
    ...windowsBases(dockerfile),
    ...remoteContexts(question),
    ...entitlements(dockerfile),
];
const askedPlatforms = ({ platform = '', native = nativePlatform() }) => {
    const asked = platform
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    if (asked.length > 1)
        return [
            `platform names several (${asked.join(', ')}): choose one, several are built as one and cannot be told apart`,
        ];
    return asked
        .filter((each) => !isSame(each, native))
        .map((each) => `platform ${each} is emulated on ${native}: an emulated compiler says nothing about a native one; run on a machine of that platform`);
};
const stagePlatforms = ({ needed }, native) => needed.flatMap(({ platform, line, instructions }) => {
    if (platform === undefined || platform === '' || isSame(platform, native))
        return [];
    const runs = instructions.some(({ name }) => name === 'RUN');
    const what = runs ? `runs emulated on ${native}` : `is another platform than ${native}`;
    return [
        `line ${line} of the Dockerfile: FROM --platform=${platform} ${what}; leave it out, or use --platform=$BUILDPLATFORM`,
    ];
});
const windowsBases = ({ needed }) => needed.flatMap(({ base, line }) => base.kind === 'image' && windows.test(base.reference)
    ? [
        `line ${line} of the Dockerfile: ${base.reference} is a Windows image; only Linux images are built here`,
    ]
    : []);
const remoteContexts = ({ context = '', buildContexts = {} }) => [
    ...(address.test(context) ? [`context ${withoutLogin(context)} is not a folder: check it out first`] : []),
    ...Object.entries(buildContexts)
        .filter(([, value]) => address.test(value))
        .map(([name, value]) => `build-contexts: ${name}=${withoutLogin(value)} is neither a folder nor docker-image://…: nobody could say that it stayed the same between two builds`),
];
/** What `docker build --allow` would have to permit; this project permits nothing. */
const entitlements = ({ features }) => features.flatMap(({ kind, detail, line }) => {
    const asks = (flag) => [
        `line ${line} of the Dockerfile: RUN --${flag} needs rights that only \`allow\` gives, and this does not give any`,
    ];
    if (kind === 'security' && detail === 'insecure')
        return asks('security=insecure');
    if (kind === 'network' && detail === 'host')
        return asks('network=host');
    return kind === 'device' ? asks('device') : [];
});
/** An address may carry a token. */
const withoutLogin = (text) => text.replace(/\/\/[^/@]*@/, '//');
const isSame = (one, other) => normal(one) === normal(other);
/** By containerd's rules of platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`. */
const normal = (platform) => {
    const parts = platform.toLowerCase().split('/');
    const [os = '', arch = '', variant = ''] = parts.length === 1 && parts[0] !== 'windows' ? ['linux', ...parts] : parts;
    const name = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' }[arch] ?? arch;
    const kept = (name === 'arm64' && variant === 'v8') || (name === 'amd64' && variant === 'v1') ? '' : variant;
    return [os, name, kept].join('/');
};

;// CONCATENATED MODULE: ./build/projects/dockerfile-features.js

const remote = /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i;
/** The features that one instruction uses. */
const featuresOf = (instruction) => {
    const { name, args, line, heredocs } = instruction;
    const of = (kind, details) => details.map((detail) => ({ kind, line, detail }));
    const copies = name === 'COPY' || name === 'ADD';
    const run = name === 'RUN';
    const link = flagOf(instruction, 'link');
    return [
        ...of('heredoc', heredocs.map((each) => each.name)),
        ...of('copy-link', copies && link !== undefined && link !== 'false' ? [name] : []),
        ...of('mount', run
            ? flagsOf(instruction.flags, 'mount').map((each) => /(?:^|,)type=(\w+)/.exec(each)?.[1] ?? 'bind')
            : []),
        ...of('security', run ? flagsOf(instruction.flags, 'security') : []),
        ...of('network', run ? flagsOf(instruction.flags, 'network') : []),
        ...of('device', run ? flagsOf(instruction.flags, 'device') : []),
        ...of('remote-add', name === 'ADD' ? sourcesOf(args).filter((each) => remote.test(each)) : []),
        ...of('onbuild', name === 'ONBUILD' ? [args] : []),
    ];
};
const sourcesOf = (args) => args.split(/\s+/).slice(0, -1);

;// CONCATENATED MODULE: ./build/projects/go-commands.js
const goPrograms = /^(?:go(?:\d[\w.]*|tip)?|xx-go|tinygo|garble)$/;
const compiling = new Set(['build', 'install', 'test', 'run', 'vet']);
/** Programs that are the go command in disguise. */
const goTools = new Set([
    'ko',
    'goreleaser',
    'gox',
    'gotestsum',
    'xgo',
    'gomobile',
    'golangci-lint',
    'staticcheck',
]);
/** Programs that do what another file says; it is not read here. */
const drivers = new Set([
    'make',
    'gmake',
    'task',
    'mage',
    'just',
    'bazel',
    'bazelisk',
    'ninja',
    'earthly',
    'buck2',
    'please',
]);
const interpreters = new Set([
    'sh',
    'bash',
    'ash',
    'dash',
    'python',
    'python3',
    'perl',
    'ruby',
    '.',
    'source',
    'eval',
]);
/** The last part of a program's path, without an ending. */
const programOf = ({ words }) => (words[0] ?? '').replace(/^.*\//, '');
/** Reads a command as a call of go; undefined when it is another program. */
const goCallOf = (command) => {
    if (!goPrograms.test(programOf(command)))
        return undefined;
    const { variables } = command;
    const [, ...words] = command.words;
    // Flags in front of the verb: `go -C dir build`, `garble -tiny build`.
    const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '-C');
    if (at === -1)
        return undefined;
    const [verb = '', ...args] = words.slice(at);
    const folder = folderOf([...words.slice(0, at), ...args]);
    return { verb, args, variables, ...(folder === undefined ? {} : { folder }) };
};
const folderOf = (words) => {
    const at = words.findIndex((word) => /^--?C(?:=|$)/.test(word));
    const word = words[at];
    return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[at === -1 ? -1 : at + 1];
};
/** Whether a program compiles Go: `unknown` for one that does what a file or a variable says. */
const compilesGo = (command) => {
    const call = goCallOf(command);
    if (call !== undefined) {
        if (compiling.has(call.verb))
            return 'yes';
        return call.verb === 'generate' || call.verb === 'tool' ? 'unknown' : 'no';
    }
    const program = programOf(command);
    if (goTools.has(program))
        return 'yes';
    return isIndirect(command) ? 'unknown' : 'no';
};
/** A program whose work stands elsewhere: a build driver, a script, a name held by a variable. */
const isIndirect = (command) => {
    const program = programOf(command);
    const [path = ''] = command.words;
    if (drivers.has(program) || /[$`]/.test(path) || /\.(?:sh|bash|py|pl|rb)$/.test(program))
        return true;
    if (interpreters.has(program))
        return command.words.length > 1 || program === '.';
    return /^\.{1,2}\//.test(path);
};
/** `yes` as soon as one step surely compiles Go; `unknown` when one may. */
const runsGo = (steps) => {
    const answers = new Set(steps.flatMap(({ commands }) => commands.map(compilesGo)));
    if (answers.has('yes'))
        return 'yes';
    return answers.has('unknown') ? 'unknown' : 'no';
};

;// CONCATENATED MODULE: ./build/projects/shell-commands.js
const single = String.raw `'[^']*'`;
const substitution = String.raw `\$\((?:[^()]|\([^()]*\))*\)`;
const shell_commands_double = String.raw `"(?:\\[\s\S]|${substitution}|[^"\\])*"`;
const wordPart = `${String.raw `${single}|${shell_commands_double}|\\[\s\S]|${substitution}|\$\{[^}]*\}|`}\`[^\`]*\`${String.raw `|[^\s'"\\;&|()<>]`}`;
/** In this order: a comment, a redirection with its target, what ends a command, a word. */
const token = new RegExp(String.raw `(?<=^|\s)#[^\n]*|(?:\d*(?:>>|>&|>\||<<<|<>|[<>])|&>>?)\s*(?:${wordPart})*|(&&|\|[|&]?|;+|&|\n|[()])|((?:${wordPart})+)`, 'g');
/** Words of the shell's own grammar that may stand in front of a command. */
const grammar = new Set([
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
    '{',
    '}',
    'fi',
    'done',
    'esac',
]);
/** Programs that start the one that follows them. */
const wrappers = new Set(['env', 'exec', 'command', 'sudo', 'time', 'nice', 'nohup']);
/**
 * The programs a shell script starts, in order of writing: behind `&&` and `|`, in `$(…)`, and in `sh -c '…'`.
 * It reads the text only: what a variable holds and which branch is taken is not known here.
 */
const commandsOf = (script) => {
    const found = [];
    let words = [];
    const finish = () => {
        found.push(...programsOf(words));
        words = [];
    };
    for (const [, end, word] of script.matchAll(token)) {
        if (end !== undefined)
            finish();
        if (word === undefined)
            continue;
        for (const inner of substitutionsIn(word))
            found.push(...commandsOf(inner));
        words.push(word);
    }
    finish();
    return found;
};
const substitutionsIn = (word) => [...word.replaceAll(/'[^']*'/g, '').matchAll(/\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)|`([^`]*)`/g)].map(([, dollar, back]) => dollar ?? back ?? '');
const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;
const programsOf = (raw) => {
    const variables = {};
    const words = raw.map(unquoted);
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const [, name, value = ''] = assignment.exec(word) ?? [];
        if (name !== undefined)
            variables[name] = value;
        else if (!grammar.has(word) && !wrappers.has(word) && !(at > 0 && isFlagOfWrapper(words[at - 1], word)))
            break;
    }
    const command = words.slice(at);
    const [program] = command;
    if (program === undefined)
        return [];
    const inner = shellScript(command);
    return inner === undefined ? [{ variables, words: command }] : commandsOf(inner);
};
const isFlagOfWrapper = (before, word) => before !== undefined && wrappers.has(before) && word.startsWith('-');
/** The script of `sh -c SCRIPT`, also with other flags in front of or beside the `c`. */
const shellScript = ([program = '', ...args]) => {
    if (!/^(?:\S*\/)?(?:ba|da|a)?sh$/.test(program))
        return undefined;
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    return at === -1 ? undefined : args[at + 1];
};
const unquoted = (word) => word.replaceAll(/'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])/g, (...found) => {
    const [, singles, doubles, escaped] = found;
    return singles ?? doubles?.replaceAll(/\\(["\\$`])/g, '$1') ?? (escaped === '\n' ? '' : escaped) ?? '';
});

;// CONCATENATED MODULE: ./build/projects/run-steps.js


/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
const readRun = (instruction) => {
    const network = flagOf(instruction, 'network');
    const security = flagOf(instruction, 'security');
    return {
        line: instruction.line,
        mounts: flagsOf(instruction.flags, 'mount').map(readMount),
        ...(network === undefined ? {} : { network }),
        ...(security === undefined ? {} : { security }),
        commands: commandsIn(instruction),
    };
};
const readMount = (text) => {
    const options = {};
    for (const option of text.split(',')) {
        const [name = '', ...value] = option.split('=');
        options[mountAliases[name.toLowerCase()] ?? name.toLowerCase()] = value.join('=');
    }
    return { ...options, type: options['type'] ?? 'bind' };
};
const mountAliases = { src: 'source', dst: 'target', destination: 'target' };
const commandsIn = ({ args, heredocs }) => {
    const words = jsonWords(args);
    if (words !== undefined)
        return commandsOf(words.map(quote).join(' '));
    const command = args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim();
    const script = heredocs.map(({ content }) => content).join('\n');
    // `RUN <<EOF` runs the text itself, by the shell unless its first line names another program.
    if (command === '' && /^#!(?!.*sh\b)/.test(script))
        return [{ variables: {}, words: [interpreterOf(script)] }];
    const isShell = command === '' || /^(?:\S*\/)?(?:ba|da|a)?sh(?:\s+-\S+)*$/.test(command);
    return commandsOf(heredocs.length > 0 && isShell ? script : command);
};
const interpreterOf = (script) => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? '';
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/projects/stage-variables.js


/**
 * The instructions of a stage, those of the stages it is built on first, each with its variables. What the
 * base image itself sets is not known.
 */
const placedInstructions = (staged, stage, question) => {
    const placed = [];
    let variables = new Map();
    for (const instruction of chainOf(staged, stage).flatMap((each) => each.instructions)) {
        placed.push({ instruction, variables });
        variables = after(instruction, variables, { staged, question });
    }
    return placed;
};
/** A stage and the stages it is built on, the first one first. */
const chainOf = ({ stages }, stage) => {
    const { base } = stage;
    const below = base.kind === 'stage' ? stages[base.index] : undefined;
    return below === undefined ? [stage] : [...chainOf({ stages, globals: new Map() }, below), stage];
};
const after = ({ name, args }, before, { staged, question }) => {
    if (name !== 'ARG' && name !== 'ENV')
        return before;
    const known = new Map(before);
    for (const [variable, written] of assignmentsOf(name, args)) {
        const given = name === 'ARG' ? argumentOf(variable, { staged, question }, written === undefined) : undefined;
        const value = given ?? (written === undefined ? undefined : expand(written, before).text);
        if (value !== undefined)
            known.set(variable, value);
    }
    return known;
};
/** A build argument, else what the ARG before the first FROM says; a default of the stage's own ARG goes before that. */
const argumentOf = (name, { staged, question }, hasNoDefault) => {
    const given = question.buildArgs[name];
    if (given !== undefined || !hasNoDefault)
        return given;
    return staged.globals.get(name) ?? new Map(platformVariables(question.platform)).get(name);
};

;// CONCATENATED MODULE: ./build/projects/dockerfile.js








/**
 * Reads a Dockerfile without building it. Throws when it has no FROM, when its target does not exist (naming
 * those that do) or when a heredoc does not end.
 */
const readDockerfile = (text, asked = {}) => {
    const { buildArgs = {}, buildContexts = {}, platform = nativePlatform() } = asked;
    const question = { buildArgs, buildContexts, platform };
    const { instructions, syntaxImage } = parseDockerfile(text);
    const staged = readStages(instructions, question);
    const needed = neededStages(staged, targetOf(staged.stages, asked.target), question);
    const images = needed.flatMap((stage) => imagesOf(stage, staged, question));
    const runs = needed.flatMap(({ instructions: own }) => own.filter(({ name }) => name === 'RUN').map(readRun));
    const cacheMounts = needed.flatMap((stage) => cacheMountsOf(stage, staged, question));
    return {
        ...staged,
        question,
        needed,
        runs,
        externalImages: [
            ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
        ],
        unresolved: images.flatMap(({ line, image }) => image.kind === 'unresolved' ? [{ line, written: image.written, missing: image.missing }] : []),
        ...(syntaxImage === undefined ? {} : { syntaxImage }),
        cacheMounts,
        usesCacheMounts: cacheMounts.length > 0,
        runsGo: runsGo(runs),
        features: needed.flatMap((stage) => stage.instructions.flatMap(featuresOf)),
    };
};
const targetOf = (stages, target) => {
    const found = target === undefined
        ? stages.at(-1)
        : (stages.findLast(({ name }) => name === target.toLowerCase()) ??
            stages[/^\d+$/.test(target) ? Number(target) : -1]);
    if (found !== undefined)
        return found;
    const names = stages.flatMap(({ name }) => name ?? []);
    throw new Error(`The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named ones' : names.join(', ')}`);
};
/** What a stage is built on and takes files from. */
const imagesOf = (stage, staged, question) => [
    { line: stage.line, image: stage.base },
    ...stage.instructions.flatMap((instruction) => dockerfile_sourcesOf(instruction).map((name) => ({
        line: instruction.line,
        image: sourceImage(name, staged, question),
    }))),
];
const dockerfile_sourcesOf = (instruction) => {
    if (instruction.name === 'COPY')
        return flagsOf(instruction.flags, 'from').slice(-1);
    if (instruction.name !== 'RUN')
        return [];
    return readRun(instruction).mounts.flatMap((mount) => mount['from'] ?? []);
};
const sourceImage = (name, { stages }, { buildContexts }) => readImageName(name, buildContexts, (wanted) => /^\d+$/.test(wanted)
    ? stages[Number(wanted)]?.index
    : stages.findLast((stage) => stage.name === wanted)?.index);
const neededStages = (staged, target, question) => {
    const needed = new Set();
    const visit = (stage) => {
        if (needed.has(stage))
            return;
        needed.add(stage);
        for (const { image } of imagesOf(stage, staged, question)) {
            const other = image.kind === 'stage' ? staged.stages[image.index] : undefined;
            if (other !== undefined)
                visit(other);
        }
    };
    visit(target);
    return staged.stages.filter((stage) => needed.has(stage));
};
const cacheMountsOf = (stage, staged, question) => placedInstructions(staged, stage, question)
    .filter(({ instruction }) => instruction.name === 'RUN' && stage.instructions.includes(instruction))
    .flatMap(({ instruction, variables }) => flagsOf(instruction.flags, 'mount').length === 0
    ? []
    : readRun(instruction)
        .mounts.filter(({ type }) => type === 'cache')
        .map(({ target = '', id = target }) => ({
        line: instruction.line,
        target: expand(target, variables).text,
        id: expand(id, variables).text,
    })));

;// CONCATENATED MODULE: ./build/projects/user-build.js




/** Where a revision's Dockerfile is, if it has one. */
const dockerfilePathOf = ({ dir, contextDir }, { file }) => (file === undefined ? (0,external_node_path_.join)(contextDir, 'Dockerfile') : (0,external_node_path_.join)(dir, file));
/** Reads the Dockerfile of a revision; undefined when it has none. */
const readUserBuild = async ({ dir, contextDir }, build, buildArgs) => {
    const dockerfilePath = dockerfilePathOf({ dir, contextDir }, build);
    const text = await (0,promises_.readFile)(dockerfilePath, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const buildContexts = Object.fromEntries(Object.entries(build.buildContexts).map(([name, value]) => [
        name,
        isFolder(value) ? (0,external_node_path_.join)(dir, value) : value,
    ]));
    const { target } = build;
    const question = { buildArgs, buildContexts, ...(target === undefined ? {} : { target }) };
    const dockerfile = asked(() => readDockerfile(text, question));
    return { contextDir, dockerfilePath, dockerfile, buildContexts };
};
/** `NAME=docker-image://…` and addresses are for the engine alone. */
const isFolder = (context) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(context);
/** `ARG BASE_IMAGE` before the first FROM, and whether it has a value of its own. */
const baseArgument = /^\s*ARG\s+BASE_IMAGE(=\S+)?\s*$/im;
/**
 * The base image to give to a user's Dockerfile: `auto`, a reference, or undefined for none. Only asked for, or
 * where the Dockerfile cannot be built without: an ARG BASE_IMAGE with a value is often the runtime's base.
 */
const wantedBase = (text, { baseImage, baseImageGiven, build }) => {
    const found = baseArgument.exec(text);
    if ('BASE_IMAGE' in build.buildArgs)
        return undefined;
    if (found === null) {
        if (!baseImageGiven)
            return undefined;
        throw new build_inputs/* InputError */.d(['base-image: the Dockerfile has no ARG BASE_IMAGE that it could be given to']);
    }
    return baseImageGiven || found[1] === undefined ? baseImage : undefined;
};
/** The exact Go version that a go.mod asks for: its toolchain line, or a go line with a patch number. */
const goVersionOf = (goMod) => /^toolchain\s+go(\d+\.\d+\.\d+)\s*$/m.exec(goMod)?.[1] ?? /^go\s+(\d+\.\d+\.\d+)\s*$/m.exec(goMod)?.[1];
/** What a file of the user's does not have is an input that names it wrongly: nothing was built yet. */
const asked = (read) => {
    try {
        return read();
    }
    catch (error) {
        throw new build_inputs/* InputError */.d([error instanceof Error ? error.message : String(error)]);
    }
};

;// CONCATENATED MODULE: ./build/projects/context-checks.js





/** Throws when a build cannot be timed honestly, naming every reason. */
const refuse = (builds, { build }) => {
    const question = {
        buildContexts: build.buildContexts,
        ...(build.platform === undefined ? {} : { platform: build.platform }),
    };
    const reasons = new Set([...builds.values()].flatMap(({ dockerfile }) => [
        ...refusals(dockerfile, question),
        ...unresolved(dockerfile),
    ]));
    if (reasons.size > 0)
        throw new build_inputs/* InputError */.d([...reasons]);
};
/** Files and folders that inputs name, before anything is installed for them. */
const refuseMissing = async ({ buildContexts }, { build }) => {
    const agents = build.ssh.flatMap((each) => (each.includes('=') ? [each.slice(each.indexOf('=') + 1)] : []));
    const named = [
        ...Object.values(build.secretFiles).map((path) => ['secret-files', path]),
        ...agents.map((path) => ['ssh', path]),
        ...Object.values(foldersOf(buildContexts)).map((path) => ['build-contexts', path]),
    ];
    const missing = named.filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    if (missing.length > 0)
        throw new build_inputs/* InputError */.d(missing.map(([name, path]) => `${name}: ${path} does not exist`));
};
/** Equal inputs build equally, whatever the clock says: as either kind of engine reads the ignore files. */
const settledWithoutBuild = async (baseline, builds, { build }) => {
    if (baseline.kind === 'same')
        return { kind: 'unchanged', reason: `nothing was built: ${baseline.how}, which is the head itself` };
    const [before, after] = [builds.get('baseline'), builds.get('candidate')];
    if (before === undefined || after === undefined)
        return undefined;
    for (const rules of ['buildkit', 'buildah']) {
        const digest = ({ contextDir, dockerfilePath, buildContexts }) => buildInputsDigest(contextDir, dockerfilePath, {
            ...{ rules, buildArgs: build.buildArgs, buildContexts: foldersOf(buildContexts) },
            ...(build.target === undefined ? {} : { target: build.target }),
        });
        if (differingInputs(await digest(before), await digest(after)).length > 0)
            return undefined;
    }
    return { kind: 'unchanged', reason: 'no input of the build changed, so nothing was built' };
};
const foldersOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => isFolder(value)));
/** An image whose name nobody knows can neither be pulled before the timing nor be held equal. */
const unresolved = ({ unresolved: images }) => images.map(({ line, written, missing }) => `line ${line} of the Dockerfile: the image ${written} has no name without ${missing.join(', ')}; give it with --build-args`);

;// CONCATENATED MODULE: ./build/projects/container-paths.js



/** A stage before its first instruction. */
const emptyContainer = { folder: '/', copied: [] };
/** The same after one more instruction. */
const followed = (paths, placed, context) => {
    const { instruction, variables } = placed;
    const { folder, copied } = paths;
    if (instruction.name === 'WORKDIR')
        return { folder: absolute(folder, instruction.args, variables), copied };
    const copies = instruction.name === 'COPY' || instruction.name === 'ADD';
    if (!copies || flagOf(instruction, 'from') !== undefined)
        return paths;
    const words = wordsOf(instruction).map((word) => read(word, variables));
    return { folder, copied: [...copied, ...copiesOf(words, folder, context)] };
};
/** The same within one RUN, whose bind mounts show the context itself. */
const mounted = (paths, mounts, variables) => {
    const bound = mounts
        .filter(({ type, from }) => type === 'bind' && from === undefined)
        .map(({ source = '.', target = '.' }) => ({
        from: relative(source),
        to: absolute(paths.folder, target, variables),
    }));
    return { ...paths, copied: [...paths.copied, ...bound] };
};
/** The path in the context of an absolute path in the container; undefined when it is not from there. */
const inContext = ({ folder, copied }, path, context) => {
    const found = copied.toReversed().flatMap(({ from, to }) => {
        const rest = external_node_path_.posix.relative(to, path);
        return rest === '..' || rest.startsWith('../') ? [] : [external_node_path_.posix.join(from, rest)];
    });
    // Not by COPY of the context (`COPY --from`, a base image with the sources): taken as laid out alike.
    const alike = external_node_path_.posix.relative(folder, path) || '.';
    return [...found, alike].find((each) => context.exists(each));
};
const read = (text, variables) => unquote(expand(text, variables).text);
const absolute = (folder, path, variables) => external_node_path_.posix.resolve(folder, read(path, variables));
const relative = (path) => external_node_path_.posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '');
const wordsOf = ({ args }) => jsonWords(args) ?? args.split(/\s+/).filter((word) => !word.startsWith('<<'));
const copiesOf = (words, folder, context) => {
    const target = words.at(-1) ?? '';
    const to = external_node_path_.posix.resolve(folder, target);
    const intoFolder = words.length > 2 || /(?:^|\/)\.?$/.test(target);
    return words.slice(0, -1).map((source) => {
        // A glob brings the entries of its folder; a folder brings its content, not itself.
        if (/[*?[]/.test(source))
            return { from: relative(external_node_path_.posix.dirname(source)), to };
        const from = relative(source);
        return { from, to: intoFolder && !context.isFolder(from) ? external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) : to };
    });
};

;// CONCATENATED MODULE: ./build/projects/built-packages.js






/** Flags of `go build` whose value may be a word of its own (`go help build`). */
const valueFlags = /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/;
/**
 * The packages a Dockerfile builds, the first one first, as paths of the context: read from the arguments of
 * go, WORKDIR, `cd` and COPY. What cannot be followed is left out.
 */
const builtPackages = (dockerfile, context) => dockerfile.needed.flatMap((stage) => {
    let paths = emptyContainer;
    return placedInstructions(dockerfile, stage, dockerfile.question).flatMap((placed) => {
        paths = followed(paths, placed, context);
        return stage.instructions.includes(placed.instruction) ? packagesOf(placed, paths, context) : [];
    });
});
const packagesOf = ({ instruction, variables }, before, context) => {
    if (instruction.name !== 'RUN')
        return [];
    const found = [];
    const { commands, line, mounts } = readRun(instruction);
    const paths = mounted(before, mounts, variables);
    let folder = paths.folder;
    for (const command of commands) {
        const known = new Map([...variables, ...Object.entries(command.variables)]);
        const [program, target] = command.words;
        if (program === 'cd' && target !== undefined)
            folder = external_node_path_.posix.resolve(folder, expand(target, known).text);
        const call = goCallOf(command);
        if (call === undefined || (call.verb !== 'build' && call.verb !== 'install'))
            continue;
        const from = external_node_path_.posix.resolve(folder, expand(call.folder ?? '.', known).text);
        for (const { written, text } of argumentsOf(call, known)) {
            const path = pathOf(text, { from, paths, context });
            if (path !== undefined)
                found.push({ ...path, line, written });
        }
    }
    return found;
};
const argumentsOf = ({ args }, variables) => {
    const expanded = args.map((written) => ({ written, ...expand(written, variables) }));
    const names = expanded
        .filter(({ text }, index) => !text.startsWith('-') && !valueFlags.test(expanded[index - 1]?.text ?? ''))
        .filter(({ text, missing }) => text !== '' && missing.length === 0);
    // No package at all: the one in the folder.
    const isAlone = names.length === 0 && expanded.every(({ missing }) => missing.length === 0);
    return isAlone ? [{ written: '.', text: '.' }] : names;
};
const pathOf = (name, { from, paths, context }) => {
    if (name.includes('@'))
        return undefined;
    const isTree = /(?:^|\/)\.\.\.$/.test(name);
    const bare = name.replace(/\/?\.\.\.$/, '');
    const isPath = /^\.{1,2}(?:\/|$)|^\//.test(name) || bare === '' || bare.endsWith('.go');
    if (isPath) {
        const path = inContext(paths, external_node_path_.posix.resolve(from, bare === '' ? '.' : bare), context);
        return path === undefined ? undefined : { path, isTree };
    }
    const { modulePath } = context;
    if (modulePath === undefined || !`${bare}/`.startsWith(`${modulePath}/`))
        return undefined;
    return { path: external_node_path_.posix.normalize(`.${bare.slice(modulePath.length)}`), isTree };
};

;// CONCATENATED MODULE: ./build/projects/build-constraint.js
/** Tags that hold in every build for Linux with the Go compiler; tags of the user's own are taken as not given. */
const holding = new Set(['linux', 'unix', 'gc', 'cgo', 'true']);
const tagHolds = (tag, arch) => holding.has(tag) || tag === arch || /^go1\.\d+$/.test(tag);
/**
 * Whether a `//go:build` expression holds for Linux on `arch`: names, `!`, `&&`, `||` and brackets. One that
 * is malformed does not hold.
 */
const buildsWith = (expression, arch) => {
    const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let at = 0;
    const any = () => {
        let result = all();
        while (tokens[at] === '||') {
            at += 1;
            const right = all();
            result ||= right;
        }
        return result;
    };
    const all = () => {
        let result = one();
        while (tokens[at] === '&&') {
            at += 1;
            const right = one();
            result &&= right;
        }
        return result;
    };
    const one = () => {
        const token = tokens[at] ?? '';
        at += 1;
        if (token === '!')
            return !one();
        if (token !== '(')
            return tagHolds(token, arch);
        const inner = any();
        at += 1;
        return inner;
    };
    const result = any();
    return at === tokens.length && result;
};

;// CONCATENATED MODULE: ./build/projects/go-file.js

/** Blanks and comments: all that may stand before the package clause (Go specification, "Source files"). */
const beforePackage = /^\uFEFF?(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
/** Reads the head of a Go file; the rest is only searched for `import "C"` and `func main()`. */
const readGoFile = (text) => {
    const head = beforePackage.exec(text)?.[0] ?? '';
    const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(text.slice(head.length))?.[1];
    const lines = head.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n');
    const goBuild = lines.flatMap((line) => /^\/\/go:build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    const plusBuild = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    return {
        ...(packageName === undefined ? {} : { packageName }),
        // The form that https://go.dev/s/generatedcode asks for, and what tools write that do not follow it.
        isGenerated: lines.some((line) => /^\/\/ Code generated\b/.test(line)),
        importsC: /^\s*(?:import\s+)?"C"\s*(?:\/\/.*)?$/m.test(text),
        hasMain: /^func\s+main\s*\(\s*\)/m.test(text),
        constraints: goBuild.length > 0 ? goBuild : plusBuild.map(modern),
    };
};
/** The old form: blanks are "or", commas are "and". */
const modern = (words) => words
    .trim()
    .split(/\s+/)
    .map((word) => `(${word.split(',').join(' && ')})`)
    .join(' || ');
/** Names that Go knows, and so takes as constraints at the end of a file name (go/build, knownOS, knownArch). */
const systems = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)$/;
const architectures = /^(?:386|amd64|amd64p32|arm|armbe|arm64|arm64be|loong64|mips|mipsle|mips64|mips64le|mips64p32|mips64p32le|ppc|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm)$/;
/** Whether Go compiles the file for Linux on `arch` (Go's name) when no tags are given. */
const isForLinux = (name, file, arch) => {
    const parts = (name.split('.')[0] ?? '').split('_').slice(1);
    const [before = '', last = ''] = ['', ...parts].slice(-2);
    const isMachine = architectures.test(last);
    const system = isMachine ? before : last;
    if (systems.test(system) && system !== 'linux')
        return false;
    if (isMachine && last !== arch)
        return false;
    return file.constraints.every((constraint) => buildsWith(constraint, arch));
};

;// CONCATENATED MODULE: ./build/projects/main-packages.js




/** A file is edited once for all engines, so it counts as ignored when one kind of them ignores it. */
const readRevision = async ({ contextDir, dockerfilePath }) => {
    const buildkit = await readIgnore(contextDir, dockerfilePath, 'buildkit');
    const buildah = await readIgnore(contextDir, dockerfilePath, 'buildah');
    const ignore = {
        isIgnored: (path) => buildkit.isIgnored(path) || buildah.isIgnored(path),
        mayHoldOthers: (path) => buildkit.mayHoldOthers(path) && buildah.mayHoldOthers(path),
    };
    return { contextDir, ignore };
};
/** Whether a path of the context is there, and seen, in every revision. */
const isInAll = (revisions, path) => revisions.every(({ contextDir, ignore }) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, path), { throwIfNoEntry: false }) !== undefined &&
    (path === '.' || !ignore.isIgnored(path)));
/**
 * The files of the main package in a folder that are compiled for Linux in every revision and written by
 * hand, the most promising first; empty when it is no main package.
 */
const mainFilesIn = (revisions, folder, arch) => {
    const [first] = revisions;
    const names = first === undefined ? [] : namesIn((0,external_node_path_.join)(first.contextDir, folder));
    return names
        .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[._]/.test(name))
        .flatMap((name) => mainFile(revisions, external_node_path_.posix.join(folder, name), arch) ?? [])
        .toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
};
/** Why this file could not be chosen is of no interest: the next one is tried. */
const mainFile = (revisions, path, arch) => {
    if (!isInAll(revisions, path))
        return undefined;
    const files = revisions.map(({ contextDir }) => readGoFile((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(contextDir, path), 'utf8')));
    const fits = files.every((file) => file.packageName === 'main' && !file.isGenerated && isForLinux(external_node_path_.posix.basename(path), file, arch));
    if (!fits)
        return undefined;
    return {
        path,
        importsC: files.some(({ importsC }) => importsC),
        hasMain: files.every(({ hasMain }) => hasMain),
    };
};
/** Files with cgo come last, for an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }) => {
    if (importsC)
        return 3;
    if (external_node_path_.posix.basename(path) === 'main.go')
        return 0;
    return hasMain ? 1 : 2;
};
const namesIn = (folder) => (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder).toSorted() : [];
/** More folders than this are not searched: by then a Dockerfile names what it builds. */
const searchedFolders = 5000;
/**
 * The folders at and below one that `./...` would take, in order; commands come first. Other modules,
 * `vendor`, `testdata` and hidden folders are none (`go help packages`).
 */
const foldersBelow = ({ contextDir, ignore }, root) => {
    const found = [];
    const pending = [root];
    for (let folder = pending.shift(); folder !== undefined && found.length < searchedFolders; folder = pending.shift()) {
        if (folder !== root &&
            (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, folder, 'go.mod'), { throwIfNoEntry: false }) !== undefined)
            continue;
        found.push(folder);
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextDir, folder), { withFileTypes: true })) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (!entry.isDirectory() || /^[._]|^(?:vendor|testdata|node_modules)$/.test(entry.name))
                continue;
            if (!ignore.isIgnored(path) || ignore.mayHoldOthers(path))
                pending.push(path);
        }
    }
    const order = (path) => [path === root, /(?:^|\/)cmd\//.test(path), true].indexOf(true);
    return found.toSorted((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
};

;// CONCATENATED MODULE: ./build/projects/edit-file.js




const mostCandidates = 10;
/** More files of one package would only repeat the same test. */
const filesPerPackage = 2;
/**
 * The files of main packages that are in every revision, that the engine sees and that are compiled for
 * Linux: those the Dockerfile builds first, else the root's, those below `cmd/`, and, only when there are
 * none of all these, any other. There are one or two revisions; the Dockerfile is the candidate's, which is last.
 */
const editCandidates = (revisions, dockerfile) => {
    const last = revisions.at(-1);
    if (last === undefined)
        return { candidates: [], reason: 'there is no revision to look into' };
    const arch = dockerfile.question.platform.split('/')[1] ?? '';
    const inFolder = (folder, reason) => mainFilesIn(revisions, folder, arch)
        .slice(0, filesPerPackage)
        .map((file, place) => ({ ...file, reason, place }));
    const built = builtPackages(dockerfile, contextFacts(last.contextDir)).flatMap((each) => {
        const reason = `line ${each.line} of the Dockerfile builds ${each.written}`;
        const named = each.path.endsWith('.go') ? mainFile(revisions, each.path, arch) : undefined;
        if (named !== undefined)
            return [{ ...named, reason, place: 0 }];
        return edit_file_foldersOf(each, last).flatMap((folder) => inFolder(folder, reason));
    });
    const usual = [
        ...inFolder('.', 'it is the main package in the root of the context'),
        ...folderNames(last, 'cmd').flatMap((folder) => inFolder(folder, 'it is a main package below cmd/')),
    ];
    const known = [...built, ...usual];
    const found = known.length > 0 ? known : anywhere(last, inFolder);
    const candidates = inOrder(found).slice(0, mostCandidates);
    if (candidates.length > 0)
        return { candidates };
    const where = revisions.length > 1 ? 'both revisions' : 'the context';
    return {
        candidates,
        reason: `no file of a main package that is compiled for Linux is in ${where} and not ignored`,
    };
};
/** The best file of every package before the second one of any; files with cgo behind all others. */
const inOrder = (found) => {
    const weight = ({ importsC, place }) => (importsC ? filesPerPackage : 0) + place;
    const sorted = found.toSorted((one, other) => weight(one) - weight(other));
    return sorted
        .filter(({ path }, index) => sorted.findIndex((each) => each.path === path) === index)
        .map(({ path, reason }) => ({ path, reason }));
};
const edit_file_foldersOf = ({ path, isTree }, revision) => {
    const folder = path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path;
    return isTree && edit_file_isFolder(revision.contextDir, folder) ? foldersBelow(revision, folder) : [folder];
};
const anywhere = (revision, inFolder) => {
    const found = [];
    for (const folder of foldersBelow(revision, '.')) {
        found.push(...inFolder(folder, `it is a main package, in ${folder}`));
        if (found.length >= mostCandidates)
            break;
    }
    return found;
};
const folderNames = (revision, parent) => edit_file_isFolder(revision.contextDir, parent)
    ? foldersBelow(revision, parent).filter((folder) => folder.split('/').length === 2)
    : [];
const edit_file_isFolder = (contextDir, path) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, path), { throwIfNoEntry: false })?.isDirectory() === true;
const contextFacts = (contextDir) => {
    const goMod = (0,external_node_path_.join)(contextDir, 'go.mod');
    const modulePath = (0,external_node_fs_.existsSync)(goMod)
        ? /^\s*module\s+"?([^\s"]+)/m.exec((0,external_node_fs_.readFileSync)(goMod, 'utf8'))?.[1]
        : undefined;
    return {
        ...(modulePath === undefined ? {} : { modulePath }),
        exists: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, path)),
        isFolder: (path) => edit_file_isFolder(contextDir, path),
    };
};
/**
 * Checks the file that the user gave as `edit` and returns its path as it is used from here on. Throws one
 * sentence that starts with the name of the input.
 */
const readEdit = (name, revisions) => {
    const path = external_node_path_.posix.normalize(name);
    const wrong = (what) => new Error(`edit: ${name} ${what}`);
    if (external_node_path_.posix.isAbsolute(path) || path.startsWith('..'))
        throw wrong('must be a path inside the context');
    if (!path.endsWith('.go'))
        throw wrong('is not a Go file; it must end in .go');
    if (path.endsWith('_test.go'))
        throw wrong('is a test: no build compiles it, so an edit would change nothing');
    const missing = revisions.find(({ contextDir }) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, path)));
    if (missing !== undefined) {
        throw wrong(revisions.length > 1
            ? 'is not in both revisions, so it cannot be edited alike'
            : 'is not in the context');
    }
    if (!isInAll(revisions, path))
        throw wrong('is left out of the context by an ignore file: no build sees it');
    return path;
};

;// CONCATENATED MODULE: ./build/projects/bring-context.js






/** Images into every engine, clones to whom they must be readable, secrets into files. */
const bringContext = async ({ host, folder, inputs }, engines, builds, base) => {
    const images = new Set([...builds.values()].flatMap(({ dockerfile }) => dockerfile.externalImages));
    for (const engine of engines) {
        for (const image of images) {
            if (image === base.archive?.reference)
                await engine.loadImage(base.archive);
            else
                await engine.pullImage(image);
        }
    }
    const secrets = await secretFiles(folder, inputs);
    const reader = engines.flatMap(({ runsAs }) => runsAs ?? [])[0];
    if (reader !== undefined) {
        const paths = [(0,external_node_path_.join)(folder.path, 'p'), ...Object.values(secrets)];
        (0,exec/* succeed */.Py)(await host.exec('chown', ['-hR', `${reader.uid}:${reader.gid}`, ...paths], { timeoutMs: 300_000 }));
    }
    return new Map([...builds].map(([revision, build]) => [
        revision,
        workloadOf(build, inputs, base, { secrets, editFiles: base.editFiles }),
    ]));
};
const secretFiles = async (folder, { build }) => {
    const dir = await folder.sub('secrets');
    const files = {};
    const contents = await Promise.all(Object.entries(build.secretFiles).map(async ([id, path]) => [id, await (0,promises_.readFile)(path)]));
    // A copy of each: the engine's user may not reach the file itself.
    for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
        const path = (0,external_node_path_.join)(dir, String(index));
        await (0,promises_.writeFile)(path, content, { mode: 0o600 });
        files[id] = path;
    }
    return files;
};
/** The files that source-change may edit; throws when the one that was named cannot be. */
const editsOf = async (builds, { edit }) => {
    const candidate = builds.get('candidate');
    if (candidate === undefined)
        return [];
    const revisions = await Promise.all([...builds.values()].map(readRevision));
    if (edit !== 'auto')
        return [asked(() => readEdit(edit, revisions))];
    return editCandidates(revisions, candidate.dockerfile).candidates.map(({ path }) => path);
};
const workloadOf = ({ contextDir, dockerfilePath, buildContexts }, { build }, base, { secrets, editFiles }) => ({
    ...{ contextDir, dockerfile: dockerfilePath, buildContexts, secrets, editFiles, ssh: build.ssh },
    buildArgs: { ...build.buildArgs, ...base.buildArgs },
    ...(build.target === undefined ? {} : { target: build.target }),
    ...(build.network === undefined ? {} : { network: build.network }),
});

;// CONCATENATED MODULE: ./build/projects/temporary-folder.js


const prefix = '.partial-';
/** Nothing here takes an hour to write, so what is older was left behind by a run that was killed. */
const abandonedAfterMs = 3_600_000;
/**
 * A new empty folder inside `parent`, on the same file system, so that a finished file can be moved out of
 * it in one step. Disposing it removes it with everything in it.
 */
const temporaryFolder = async (parent) => {
    await (0,promises_.mkdir)(parent, { recursive: true });
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
};
/** Removes from `parent` the temporary folders whose owner never came back for them. */
const removeAbandoned = async (parent, nowMs) => {
    const names = await (0,promises_.readdir)(parent).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(prefix))) {
        const path = (0,external_node_path_.join)(parent, name);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found !== undefined && nowMs - found.mtimeMs > abandonedAfterMs) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
        }
    }
};

;// CONCATENATED MODULE: ./build/projects/archive-cache.js
var archive_cache_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var archive_cache_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * The archive at `path`, written by `write` unless an earlier run left it there. A note beside it (`.json`)
 * holds its size and digest; without a fitting note the archive is written again. Whatever decides its
 * contents must be part of the file name.
 */
const cachedArchive = async ({ path, reference }, write) => {
    const note = await readNote(`${path}.json`);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (note?.reference === reference && note.sizeBytes === found?.size) {
        return { path, reference, configDigest: note.configDigest };
    }
    await removeAbandoned((0,external_node_path_.dirname)(path), Date.now());
    const archive = await write();
    await writeNote(`${path}.json`, {
        reference,
        configDigest: archive.configDigest,
        sizeBytes: (await (0,promises_.stat)(path)).size,
    });
    return archive;
};
/** Moved into place in one step, after the archive: a run that is killed in between leaves no note. */
const writeNote = async (path, note) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = archive_cache_addDisposableResource(env_1, await temporaryFolder((0,external_node_path_.dirname)(path)), true);
        const draft = (0,external_node_path_.join)(folder.path, (0,external_node_path_.basename)(path));
        await (0,promises_.writeFile)(draft, `${JSON.stringify(note)}\n`);
        await (0,promises_.rename)(draft, path);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = archive_cache_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const readNote = async (path) => {
    try {
        const note = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return isNote(note) ? note : undefined;
    }
    catch {
        // A missing or damaged note only means that the archive is written again.
        return undefined;
    }
};
const isNote = (value) => typeof value === 'object' &&
    value !== null &&
    'reference' in value &&
    typeof value.reference === 'string' &&
    'configDigest' in value &&
    typeof value.configDigest === 'string' &&
    'sizeBytes' in value &&
    typeof value.sizeBytes === 'number';

;// CONCATENATED MODULE: ./build/projects/image-documents.js
/** The OCI image configuration. Created in 1970, so that the same files give the same digest every time. */
const imageConfig = ({ architecture, env }, layer) => {
    const created = '1970-01-01T00:00:00Z';
    return JSON.stringify({
        created,
        architecture,
        os: 'linux',
        config: { Env: env, WorkingDir: '/' },
        // The layer is not compressed, so its digest is also its diff id.
        rootfs: { type: 'layers', diff_ids: [`sha256:${layer.sha256}`] },
        history: [{ created, created_by: 'go-container-bench' }],
    });
};
/** The OCI image manifest. */
const imageManifest = (config, layer) => JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar', layer)],
});
/**
 * The entry of an OCI layout. containerd (so Docker 29) and Podman take the whole name from
 * `io.containerd.image.name`; `org.opencontainers.image.ref.name` holds the tag alone, as `docker save`
 * writes it.
 */
const imageIndex = ({ reference, architecture }, manifest) => JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
        {
            ...descriptor('application/vnd.oci.image.manifest.v1+json', manifest),
            platform: { architecture, os: 'linux' },
            annotations: {
                'io.containerd.image.name': reference,
                'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
            },
        },
    ],
});
/** `manifest.json` of a docker-archive: what `docker load` reads before version 25. */
const dockerManifest = ({ reference }, config, layer) => JSON.stringify([{ Config: blobPath(config), RepoTags: [reference], Layers: [blobPath(layer)] }]);
/** Where a blob lies in the archive. */
const blobPath = ({ sha256 }) => `blobs/sha256/${sha256}`;
const descriptor = (mediaType, { sha256, sizeBytes }) => ({
    mediaType,
    digest: `sha256:${sha256}`,
    size: sizeBytes,
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(56118);
;// CONCATENATED MODULE: ./build/projects/tar.js






/**
 * Writes a tar that depends on nothing but paths and contents: times 1970, owner 0:0, modes 0755 and 0644.
 * The entries keep their order. The file must not exist yet; one that could not be finished is left behind.
 */
const writeTar = async (path, entries) => {
    const tar = (0,tar_stream.pack)();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const count = new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            hash.update(chunk);
            sizeBytes += chunk.length;
            done(null, chunk);
        },
    });
    const written = (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_.Readable.from(tar, { objectMode: false }), count, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    // Whichever side fails ends the other. Both must be over before the caller removes the file, and the error
    // of the file comes first: the other side only learns that it was cut off.
    const ends = await Promise.allSettled([written, fill(tar, entries)]);
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return { sha256: hash.digest('hex'), sizeBytes };
};
/** Sorted by path, with the parent folders that were not listed: what a deterministic layer consists of. */
const tar_inOrder = (entries) => {
    const byPath = new Map();
    for (const { path } of entries) {
        for (const parent of parents(path))
            byPath.set(parent, { path: parent, content: { kind: 'folder' } });
    }
    for (const entry of entries)
        byPath.set(entry.path, entry);
    // By code unit: the order must not depend on the language of the machine.
    return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
const parents = (path) => {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? [] : [...parents(parent), parent];
};
const fill = async (tar, entries) => {
    try {
        for (const entry of entries)
            await add(tar, entry);
        tar.finalize();
    }
    catch (error) {
        tar.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
    }
};
const add = (tar, { path, content }) => new Promise((resolve, reject) => {
    const done = (error) => (error ? reject(error) : resolve());
    const common = { mtime: new Date(0), uid: 0, gid: 0 };
    switch (content.kind) {
        case 'folder':
            tar.entry({ ...common, name: `${path}/`, type: 'directory', mode: content.mode ?? 0o755 }, done);
            break;
        case 'text':
            tar.entry({ ...common, name: path, mode: 0o644 }, content.text, done);
            break;
        case 'file': {
            const mode = content.executable ? 0o755 : 0o644;
            const sink = tar.entry({ ...common, name: path, mode, size: content.sizeBytes }, done);
            // Told through `done` as well; without a listener it would end the process.
            sink.on('error', done);
            (0,external_node_fs_.createReadStream)(content.source)
                .on('error', (error) => sink.destroy(error))
                .pipe(sink);
        }
    }
});

;// CONCATENATED MODULE: ./build/projects/archive.js
var archive_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var archive_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/**
 * Writes an image of one layer as an archive that is a docker-archive and an OCI layout at once, so that
 * one file can be loaded into every engine and has the same digests there. The same contents give the
 * same bytes. It appears at `path` complete or not at all; several processes may write it at once.
 */
const writeImageArchive = async (image) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = archive_addDisposableResource(env_1, await temporaryFolder((0,external_node_path_.dirname)(image.path)), true);
        const layerPath = (0,external_node_path_.join)(folder.path, 'layer.tar');
        const layer = await writeTar(layerPath, tar_inOrder(image.files));
        const config = archive_document(imageConfig(image, layer));
        const archive = (0,external_node_path_.join)(folder.path, 'image.tar');
        await writeTar(archive, archiveEntries(image, config, layer, layerPath));
        await (0,promises_.rename)(archive, image.path);
        return { path: image.path, reference: image.reference, configDigest: `sha256:${config.sha256}` };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = archive_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const archive_document = (text) => ({
    text,
    sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    sizeBytes: Buffer.byteLength(text),
});
const archive_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** The small documents come first: a reader that streams then knows what the large blob is. */
const archiveEntries = (image, config, layer, layerPath) => {
    const manifest = archive_document(imageManifest(config, layer));
    return [
        archive_text('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' })),
        archive_text('index.json', imageIndex(image, manifest)),
        archive_text('manifest.json', dockerManifest(image, config, layer)),
        { path: 'blobs', content: { kind: 'folder' } },
        { path: 'blobs/sha256', content: { kind: 'folder' } },
        archive_text(blobPath(manifest), manifest.text),
        archive_text(blobPath(config), config.text),
        {
            path: blobPath(layer),
            content: { kind: 'file', source: layerPath, sizeBytes: layer.sizeBytes, executable: false },
        },
    ];
};

;// CONCATENATED MODULE: ./build/projects/architecture.js
/** The architecture of this machine, as Go and image indexes name it. Throws for any other than these two. */
const architecture = (name = process.arch) => {
    switch (name) {
        case 'x64':
            return 'amd64';
        case 'arm64':
            return 'arm64';
        default:
            throw new Error(`Images of the fixtures are made for amd64 and arm64 only; this machine is ${name}`);
    }
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./build/projects/go-toolchain.js
var go_toolchain_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var go_toolchain_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** The download of a toolchain is about 70 MB. */
const go_toolchain_timeoutMs = 600_000;
/**
 * The Go toolchain of exactly `version` (as in `1.26.8`): the one on PATH, else the one that the `go` on
 * PATH fetches by itself into its module cache (GOTOOLCHAIN, https://go.dev/doc/toolchain).
 * Throws when there is neither, naming both ways out.
 */
const findToolchain = async (host, version) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // In an empty folder of its own: a go.mod further up would have a say in the version.
        const folder = go_toolchain_addDisposableResource(env_1, await temporaryFolder((0,external_node_os_.tmpdir)()), true);
        try {
            const local = await go_toolchain_ask(host, folder.path, 'local');
            if (local.version === version)
                return local;
            const fetched = await go_toolchain_ask(host, folder.path, `go${version}`);
            if (fetched.version === version)
                return fetched;
            // Go before 1.21 does not know GOTOOLCHAIN and answers with its own version.
            throw new Error(`Go ${fetched.version} cannot fetch another version`);
        }
        catch (cause) {
            host.signal.throwIfAborted();
            throw new Error(wayOut(version, cause), { cause });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = go_toolchain_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const go_toolchain_ask = async (host, cwd, choice) => {
    // A GOROOT in the environment would overrule the answer; a go.work must not be looked for.
    const env = { ...host.env, GOTOOLCHAIN: choice, GOROOT: undefined, GOFLAGS: undefined, GOWORK: 'off' };
    const result = await host.exec('go', ['env', 'GOVERSION', 'GOROOT'], { cwd, env, timeoutMs: go_toolchain_timeoutMs });
    const [version = '', goroot = ''] = (0,exec/* succeed */.Py)(result).trim().split('\n');
    return { version: version.replace(/^go/, ''), goroot, go: (0,external_node_path_.join)(goroot, 'bin', 'go') };
};
const wayOut = (version, cause) => {
    const missing = cause instanceof exec/* CommandError */.Qd && cause.result.end.kind === 'not-started';
    const problem = missing ? 'there is no go command on PATH' : 'the go command on PATH could not provide it';
    return (`The fixtures are built with Go ${version}, but ${problem}. ` +
        `Install Go (any version from 1.21 on fetches ${version} by itself), ` +
        `or give an image that has Go with --base-image REF (input base-image).`);
};

;// CONCATENATED MODULE: ./build/projects/static-executable.js
var static_executable_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var static_executable_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** Program header type of an ELF file that names a dynamic loader (ELF specification, "Program Header"). */
const ptInterp = 3;
/** Enough for the header of the file and all program headers of a Go program. */
const headBytes = 4096;
/**
 * Why the program at `path` cannot run in an image that holds nothing else, or undefined when it can:
 * a 64-bit little-endian ELF file without a dynamic loader.
 */
const cannotRunAlone = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = static_executable_addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        if (bytesRead < 64 || buffer.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
            return 'it is not a 64-bit Linux program';
        }
        const offset = Number(buffer.readBigUInt64LE(32));
        const size = buffer.readUInt16LE(54);
        const count = buffer.readUInt16LE(56);
        if (offset + size * count > bytesRead)
            return 'its program headers are not where they are expected';
        const types = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(offset + index * size));
        return types.includes(ptInterp) ? 'it is dynamically linked' : undefined;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = static_executable_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

;// CONCATENATED MODULE: ./build/projects/toolchain-files.js


/**
 * The files of a GOROOT that `go build` without cgo needs, under `usr/local/go`. They are the same whether
 * the GOROOT was installed or is a toolchain module in Go's module cache: that has no `api`, `doc`, `misc`
 * and `test`, may lack the executable bits, and calls each `go.mod` `_go.mod` until it is first used.
 * `go.env` is not among them: installations edit it.
 */
const toolchainFiles = async (goroot, architecture) => {
    const tools = `pkg/tool/linux_${architecture}`;
    const single = ['VERSION', 'bin/go', ...toolNames.map((name) => `${tools}/${name}`)];
    const trees = await Promise.all(['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder)));
    const paths = [...(await existing(goroot, single)), ...trees.flat()];
    return Promise.all(paths.map((path) => toolchain_files_entryOf(goroot, path)));
};
/** What `go build` starts; `preprofile` came with Go 1.23. The others (vet, cover …) are 30 MB more to load. */
const toolNames = ['asm', 'cgo', 'compile', 'link', 'preprofile'];
/** Tests, the sources of the tools that are there as programs, and objects for cgo-only builds: half of it. */
const isNeeded = (path) => path !== 'src/cmd' && !/(^|\/)testdata$|_test\.go$|\.syso$/.test(path);
/** Follows symbolic links: distributions keep `src` elsewhere. */
const filesBelow = async (goroot, folder) => {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(goroot, folder));
    const paths = names.map((name) => `${folder}/${name}`).filter(isNeeded);
    const nested = await Promise.all(paths.map(async (path) => {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(goroot, path));
        return found.isDirectory() ? filesBelow(goroot, path) : [path];
    }));
    return nested.flat();
};
const existing = async (goroot, paths) => {
    const found = await Promise.all(paths.map((path) => (0,promises_.stat)((0,external_node_path_.join)(goroot, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
};
const toolchain_files_entryOf = async (goroot, path) => {
    const source = (0,external_node_path_.join)(goroot, path);
    const { size } = await (0,promises_.stat)(source);
    const executable = path.startsWith('bin/') || path.startsWith('pkg/tool/');
    const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return { path: `usr/local/go/${name}`, content: { kind: 'file', source, sizeBytes: size, executable } };
};

;// CONCATENATED MODULE: ./build/projects/base-image.js








/** Goes up when the contents of the image change for one and the same Go version. */
const formatVersion = 1;
/** Name of the archive, which everything that decides its contents is part of. */
const baseImageFile = (goVersion) => `base-go${goVersion}-${architecture()}-v${formatVersion}.tar`;
/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing
 * else, without a shell, so RUN must be in exec form. Kept in `cacheDir`: with it there, no Go is needed
 * on this machine. Throws when no toolchain can be had or when it cannot run by itself.
 */
const baseImage = (host, goVersion, cacheDir) => {
    const reference = `localhost/go-container-bench/go:${goVersion}`;
    const path = (0,external_node_path_.join)(cacheDir, baseImageFile(goVersion));
    return cachedArchive({ path, reference }, async () => {
        const toolchain = await findToolchain(host, goVersion);
        host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as the base image of the fixtures`);
        await assertRunsAlone(toolchain);
        const files = [
            ...(await toolchainFiles(toolchain.goroot, architecture())),
            ...(await surroundings(toolchain)),
        ];
        return writeImageArchive({ files, env, reference, path, architecture: architecture() });
    });
};
const env = [
    'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    // Go finds it from /proc/self/exe, which not every builder mounts.
    'GOROOT=/usr/local/go',
    'GOTOOLCHAIN=local',
];
const base_image_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** What `go build` expects around it. No certificates: builds of fixtures use no network. */
const surroundings = async ({ goroot }) => [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    base_image_text('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
    base_image_text('usr/local/go/go.env', await goEnv(goroot)),
    // Telemetry would write counters into every layer; it has no environment variable, only this file.
    base_image_text('root/.config/go/telemetry/mode', 'off'),
];
/** Where modules come from is Go's own default; what else an installation has in this file may be edited. */
const goEnv = async (goroot) => {
    const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line));
    return [...kept, 'GOTOOLCHAIN=local', ''].join('\n');
};
const assertRunsAlone = async ({ go, version }) => {
    const reason = await cannotRunAlone(go);
    if (reason === undefined)
        return;
    throw new Error(`${go} cannot be the base image of the fixtures: ${reason}. ` +
        `Put Go from https://go.dev/dl on PATH (any version from 1.21 on fetches ${version} by itself), ` +
        `or give an image that has Go with --base-image REF (input base-image).`);
};

;// CONCATENATED MODULE: ./build/projects/dockerfile-labels.js



/** Where Go keeps compiled packages when nothing else is said: GOCACHE below the home folder. */
const usualCache = /^(?:\/root|\/home\/[^/]+|~|\$HOME|\$\{HOME\})(?:\/\.cache(?:\/go-build)?)?\/?$|\/\.cache(?:\/go-build)?\/?$|go-?(?:build|cache)/;
/** What a reader must know beside the numbers of a project: each a few words, in a fixed order. */
const labels = (dockerfile) => {
    switch (dockerfile.runsGo) {
        case 'no':
            return ['compiles no Go'];
        case 'unknown':
            return [
                'whether it compiles Go is unknown',
                ...(dockerfile.usesCacheMounts ? [] : ['no compiler cache']),
            ];
        case 'yes':
            return keepsCompiled(dockerfile) ? [] : ['no compiler cache'];
    }
};
/** Whether a step that compiles Go has a cache mount where the compiler's cache is. */
const keepsCompiled = (dockerfile) => dockerfile.needed
    .flatMap((stage) => placedInstructions(dockerfile, stage, dockerfile.question))
    .filter(({ instruction }) => instruction.name === 'RUN')
    .some(({ instruction, variables }) => {
    const targets = dockerfile.cacheMounts
        .filter(({ line }) => line === instruction.line)
        .map(({ target }) => target);
    return readRun(instruction)
        .commands.filter((command) => compilesGo(command) !== 'no')
        .some((command) => {
        const cache = command.variables['GOCACHE'] ?? variables.get('GOCACHE');
        return targets.some((target) => cache === undefined ? usualCache.test(target) : holds(target, cache));
    });
});
const holds = (folder, path) => `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`);

;// CONCATENATED MODULE: ./build/projects/network-use.js



/** Which steps of a build probably use the network: their times are the network's too. */
const networkUse = (dockerfile, question = {}) => {
    if (question.network === 'none')
        return { steps: [] };
    const steps = dockerfile.needed.flatMap((stage) => placedInstructions(dockerfile, stage, dockerfile.question)
        .filter(({ instruction }) => stage.instructions.includes(instruction))
        .flatMap((placed) => stepsOf(placed, question)));
    const remote = dockerfile.features
        .filter(({ kind }) => kind === 'remote-add')
        .map(({ line }) => ({ line, what: 'ADD', kind: 'uses' }));
    const all = [...steps, ...remote].toSorted((one, other) => one.line - other.line);
    return { steps: all, ...(all.length === 0 ? {} : { sentence: sentenceOf(all) }) };
};
const stepsOf = ({ instruction, variables }, question) => {
    if (instruction.name !== 'RUN')
        return [];
    const { commands, line, network } = readRun(instruction);
    if (network === 'none')
        return [];
    const found = commands.flatMap((command) => {
        const known = new Map([...variables, ...Object.entries(command.variables)]);
        const kind = kindOf(command, {
            goflags: known.get('GOFLAGS') ?? '',
            goproxy: known.get('GOPROXY') ?? '',
            question,
        });
        return kind === undefined ? [] : [{ line, what: nameOf(command), kind }];
    });
    return found.filter(({ what }, index) => found.findIndex((each) => each.what === what) === index);
};
const nameOf = (command) => {
    const words = command.words.slice(1).filter((word) => !word.startsWith('-'));
    const count = programOf(command) === 'go' && words[0] === 'mod' ? 2 : 1;
    const named = isIndirect(command) || downloaders.has(programOf(command)) ? [] : words.slice(0, count);
    return [programOf(command), ...named].join(' ');
};
const downloaders = new Set(['curl', 'wget', 'rsync', 'scp', 'ssh', 'aria2c', 'rustup']);
/** Package managers and other programs, with the verbs for which they download. */
const fetching = {
    apk: /^(?:add|update|upgrade|fix|fetch)$/,
    apt: /^(?:install|update|upgrade|dist-upgrade|full-upgrade)$/,
    'apt-get': /^(?:install|update|upgrade|dist-upgrade|build-dep|download)$/,
    dnf: /^(?:install|update|upgrade|makecache)$/,
    microdnf: /^(?:install|update|upgrade)$/,
    yum: /^(?:install|update|upgrade|makecache)$/,
    tdnf: /^(?:install|update|upgrade)$/,
    zypper: /^(?:install|in|refresh|ref|update|up)$/,
    pacman: /^-S/,
    git: /^(?:clone|fetch|pull|submodule|ls-remote)$/,
    pip: /^(?:install|download)$/,
    pip3: /^(?:install|download)$/,
    npm: /^(?:install|i|ci|add|update)$/,
    yarn: /^(?:install|add)?$/,
    pnpm: /^(?:install|i|add|fetch)$/,
    gem: /^install$/,
    cargo: /^(?:install|fetch|build)$/,
    svn: /^(?:checkout|co|export)$/,
    gh: /^(?:release|repo)$/,
    buf: /^(?:generate|dep|mod)$/,
};
const kindOf = (command, around) => {
    const program = programOf(command);
    if (goCallOf(command) !== undefined)
        return kindOfGo(command, around);
    if (downloaders.has(program))
        return 'uses';
    const [verb = ''] = command.words.slice(1).filter((word) => !word.startsWith('-') || program === 'pacman');
    if (fetching[program]?.test(verb) === true)
        return 'uses';
    return isIndirect(command) ? 'unknown' : undefined;
};
const kindOfGo = (command, { goflags, goproxy, question }) => {
    const { verb, args } = goCallOf(command) ?? { verb: '', args: [] };
    const [first = ''] = args.filter((arg) => !arg.startsWith('-'));
    // Where modules come from a folder, or may not be fetched at all, go stays at home.
    if (goproxy === 'off' || goproxy.startsWith('file:'))
        return undefined;
    if (verb === 'get')
        return 'uses';
    if (verb === 'mod')
        return /^(?:download|tidy|vendor|why|graph|verify)$/.test(first) ? 'uses' : undefined;
    const pinned = args.some((arg) => /^[\w.-]+\.[a-z]+\/\S+@\S+$/.test(arg));
    if (pinned && (verb === 'install' || verb === 'run'))
        return 'uses';
    if (!/^(?:build|install|test|run|vet|list|generate|tool)$/.test(verb))
        return undefined;
    const modes = [...args, ...goflags.split(/\s+/)].flatMap((each) => /^--?mod=(.*)$/.exec(each)?.[1] ?? []);
    // With a vendor folder, -mod=vendor is the default since Go 1.14.
    const isVendored = modes[0] === 'vendor' || (modes.length === 0 && question.isVendored === true);
    return (isVendored || question.requiresNothing === true) && verb !== 'generate' ? undefined : 'may-use';
};
const sentenceOf = (steps) => {
    const told = (kind) => steps
        .filter((step) => step.kind === kind)
        .map(({ line, what }) => `line ${line} (${what})`)
        .join(', ');
    const [uses, may, unknown] = [told('uses'), told('may-use'), told('unknown')];
    const parts = [
        ...(uses === '' ? [] : [`uses the network in ${uses}`]),
        ...(may === '' ? [] : [`downloads modules that are missing in ${may}`]),
        ...(unknown === '' ? [] : [`may use it in ${unknown}, which cannot be told from the text`]),
    ];
    return `The Dockerfile ${parts.join('; ')}.`;
};

;// CONCATENATED MODULE: ./build/projects/prepare-revision.js



/** `prepare` failed at one revision. */
class PrepareError extends Error {
    revision;
    constructor(revision, cause) {
        super(`prepare failed in the ${revision}: ${cause.message}`, { cause });
        this.name = 'PrepareError';
        this.revision = revision;
    }
}
/** Runs `prepare` at the top of a clone, as this user. Throws a `PrepareError` unless it exits with 0. */
const runPrepare = async (host, { command, timeoutMs }, revision, dir) => {
    host.log(`Running prepare in the ${revision}`);
    // Without the repository of a git that called us: its own `git` must see the clone.
    const env = withoutRepository(host.env);
    const result = await host.exec('sh', ['-c', command], { cwd: dir, env, timeoutMs });
    host.signal.throwIfAborted();
    if (!succeeded(result))
        throw new PrepareError(revision, new exec/* CommandError */.Qd(result));
};

;// CONCATENATED MODULE: ./build/projects/large-files.js





/** What `git lfs install` would write into the user's settings. */
const filter = [
    ['filter.lfs.clean', 'git-lfs clean -- %f'],
    ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
    ['filter.lfs.process', 'git-lfs filter-process'],
    ['filter.lfs.required', 'true'],
];
/** Pointers are smaller, says their specification. */
const pointerLimitBytes = 1024;
/**
 * Replaces the pointers of Git LFS in a clone by the files they stand for: from the user's own store where
 * it has them, else from the server. Throws a `RepositoryError` that names a file when that cannot be done.
 */
const pullLargeFiles = async (checkout) => {
    const { host, dir, origin } = checkout;
    const pointers = await pointersIn(host, dir);
    const [first, ...others] = pointers.keys();
    if (first === undefined)
        return;
    const which = `${first}${others.length === 0 ? '' : ` (and ${others.length} more)`} is kept in Git LFS`;
    if (!succeeded(await git(host, dir, ['lfs', 'version']))) {
        host.signal.throwIfAborted();
        throw new RepositoryError(`${which}, and git lfs was not found; install git-lfs`);
    }
    await bringKnown(checkout, [...pointers.values()]);
    const settings = [...(origin?.access.settings ?? []), ...filter];
    const options = { ...origin?.access, settings, timeoutMs: transferTimeoutMs };
    const pulled = await git(host, dir, ['lfs', 'pull'], options);
    host.signal.throwIfAborted();
    if (succeeded(pulled))
        return;
    throw new RepositoryError(`${which} and could not be had (${complaint(pulled)}); check out with lfs: true and a token that reads it`, { cause: new exec/* CommandError */.Qd(pulled) });
};
/** Of every pointer in a clone: its path, and where a store has the content. */
const pointersIn = async (host, dir) => {
    const listed = await gitText(host, dir, ['ls-files', '-z', '--', ':(attr:filter=lfs)']);
    const pointers = new Map();
    for (const path of listed.split('\0').filter((each) => each !== '')) {
        const object = await objectOf((0,external_node_path_.join)(dir, path));
        if (object !== undefined)
            pointers.set(path, object);
    }
    return pointers;
};
/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined for what is no pointer. */
const objectOf = async (path) => {
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile() || found.size >= pointerLimitBytes)
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(await (0,promises_.readFile)(path, 'utf8'))?.[1];
    return oid === undefined ? undefined : (0,external_node_path_.join)('lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
};
/** Copies what was downloaded before: the transfers of Git LFS cost money. */
const bringKnown = async ({ host, dir, source }, objects) => {
    const found = await git(host, source, ['rev-parse', '--git-common-dir']);
    if (!succeeded(found))
        return;
    const from = (0,external_node_path_.resolve)(source, found.stdout.trim());
    const to = await gitText(host, dir, ['rev-parse', '--absolute-git-dir']);
    for (const object of objects) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, object)), { recursive: true });
        // Not there: `git lfs pull` gets it, and says so when it cannot.
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, object), (0,external_node_path_.join)(to, object)).catch(() => { });
    }
};

;// CONCATENATED MODULE: ./build/projects/local-objects.js

/**
 * Fetches commits and tags from a repository on this machine, with its boundary where its history is cut
 * off. From a path git reads through `upload-pack`: unlike `git clone`, it links no files of the user's.
 */
const fetchFromHere = async ({ host, dir, from }, flags, refs) => {
    const always = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head'];
    // It does not see the settings in our environment, and refuses a repository of another user.
    const reading = "--upload-pack=git -c 'safe.directory=*' upload-pack";
    const args = ['fetch', ...always, reading, ...flags, '--', from, ...refs, '+refs/tags/*:refs/tags/*'];
    await gitText(host, dir, args, { timeoutMs: transferTimeoutMs });
};

;// CONCATENATED MODULE: ./build/projects/submodules.js






/**
 * Checks out the submodules of a clone that the user's checkout has checked out too, and those that it does
 * not know, each from the user's own objects where they hold the commit, else from its URL. Returns the
 * paths of those that are checked out, and of those left empty as in the user's checkout. Throws a
 * `RepositoryError` that names the one which cannot be had.
 */
const checkOutSubmodules = async (checkout) => {
    const { host, dir, source } = checkout;
    const all = await submodulesIn(host, dir);
    const known = (0,external_node_fs_.existsSync)(source) ? (await submodulesIn(host, source)).map(({ path }) => path) : [];
    const isEmptyThere = ({ path }) => known.includes(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(source, path, '.git'));
    const present = all.filter((each) => !isEmptyThere(each));
    for (const each of present)
        await checkOutSubmodule(checkout, each);
    return { present: present.map(submodules_pathOf), empty: all.filter(isEmptyThere).map(submodules_pathOf) };
};
const submodules_pathOf = ({ path }) => path;
const checkOutSubmodule = async ({ host, dir, source, origin }, each) => {
    const { name, path, sha } = each;
    const there = (0,external_node_path_.join)(source, path);
    const hasSource = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(there, '.git'));
    const options = { ...origin?.access, timeoutMs: transferTimeoutMs };
    await gitText(host, dir, ['submodule', '--quiet', 'init', '--', path]);
    if (hasSource && (await commitOf(host, { root: there }, sha)) !== undefined)
        await seed(host, dir, there, each);
    const isCut = await isShallow(host, { root: hasSource ? there : dir });
    const depth = isCut ? ['--depth=1'] : [];
    const update = ['submodule', '--quiet', 'update', '--checkout', '--force', ...depth, '--', path];
    const result = await git(host, dir, update, options);
    host.signal.throwIfAborted();
    if (succeeded(result))
        return;
    throw new RepositoryError(`The submodule ${path} (${name}) cannot be had at ${sha} (${complaint(result)}); check out with submodules: recursive and a token that reads it`, { cause: new exec/* CommandError */.Qd(result) });
};
/**
 * Puts the objects where git looks before it clones a submodule: no network, and no other credentials than
 * the user's checkout needed.
 */
const seed = async (host, dir, there, { name, sha }) => {
    const gitDir = (0,external_node_path_.join)(await gitText(host, dir, ['rev-parse', '--absolute-git-dir']), 'modules', name);
    const url = await gitText(host, dir, ['config', '--get', `submodule.${name}.url`]);
    await gitText(host, dir, ['init', '--quiet', '--bare', '--template=', objectFormat(sha), gitDir]);
    const inGitDir = (...args) => gitText(host, gitDir, ['--git-dir=.', ...args]);
    // It gets a working tree when the submodule is checked out.
    await inGitDir('config', 'core.bare', 'false');
    await inGitDir('remote', 'add', '--', 'origin', url);
    await fetchFromHere({ host, dir: gitDir, from: there }, [], [sha]);
    // Git fetches a commit that nothing refers to again.
    await inGitDir('update-ref', '--no-deref', 'HEAD', sha);
};
const submodulesIn = async (host, dir) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.gitmodules')))
        return [];
    const settings = await settingsMatching(host, dir, '^submodule\\..*\\.path$', '.gitmodules');
    const named = settings.map(([setting, path]) => [path, setting.slice('submodule.'.length, -'.path'.length)]);
    if (named.length === 0)
        return [];
    const names = new Map(named.filter(([, name]) => !name.split('/').includes('..')));
    const staged = await gitText(host, dir, [
        '--literal-pathspecs',
        'ls-files',
        '--stage',
        '-z',
        '--',
        ...names.keys(),
    ]);
    return staged.split('\0').flatMap((line) => {
        const [, sha, path] = /^160000 ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
        const name = names.get(path ?? '');
        return sha === undefined || path === undefined || name === undefined ? [] : [{ name, path, sha }];
    });
};

;// CONCATENATED MODULE: ./build/projects/complete-tree.js



/**
 * Adds to a checked-out clone what git alone leaves out: the files of Git LFS, then the submodules with
 * theirs. Returns the paths of the submodules that stay empty.
 */
const completeTree = async (checkout) => {
    const { dir, source } = checkout;
    await pullLargeFiles(checkout);
    const { present, empty } = await checkOutSubmodules(checkout);
    const all = [...empty];
    for (const path of present) {
        const inner = await completeTree({ ...checkout, dir: (0,external_node_path_.join)(dir, path), source: (0,external_node_path_.join)(source, path) });
        all.push(...inner.map((each) => (0,external_node_path_.join)(path, each)));
    }
    return all;
};

;// CONCATENATED MODULE: ./build/projects/layout-notes.js
/** What differs between the clones and the user's own working tree, one sentence each. */
const layoutNotes = ({ files, submodules, repositories }, withUncommitted, emptySubmodules) => {
    const left = withUncommitted ? [] : [...files, ...submodules, ...repositories];
    return [
        left.length === 0
            ? ''
            : `Not committed, so not in the candidate: ${some(left)}. What a build needs can be made by prepare.`,
        repositories.length === 0 || !withUncommitted
            ? ''
            : `Not in the candidate, because they are git repositories of their own: ${some(repositories)}.`,
        emptySubmodules.length === 0
            ? ''
            : `Submodules that are empty in both revisions, as in the checkout: ${some(emptySubmodules)}.`,
    ].filter((note) => note !== '');
};
const some = (paths) => {
    const shown = paths.slice(0, 10).join(', ');
    return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
};

;// CONCATENATED MODULE: ./build/projects/revision-layout.js






/**
 * Makes a repository in each of the empty folders, the same in all: the commits with the history behind
 * them, all tags, and the remote `origin`; nothing is checked out. A baseline that is not in the user's
 * repository is fetched from its origin. So `git describe` sees the same tags on both sides.
 */
const makeClones = async (clones, dirs) => {
    const [first, ...others] = dirs;
    if (first === undefined)
        return;
    await gatherCommits(clones, first);
    for (const dir of others)
        await copyRepository(clones.host, first, dir);
};
/** Checks a commit out in a repository that has it, detached. */
const checkOut = async (host, dir, sha) => {
    await gitText(host, dir, ['checkout', '--quiet', '--force', '--detach', sha], transfer);
};
const gatherCommits = async (clones, dir) => {
    const { host, repository, origin, commits } = clones;
    const { candidate, baseline } = commits;
    await gitText(host, dir, ['init', '--quiet', '--template=', objectFormat(candidate)]);
    if (origin !== undefined)
        await gitText(host, dir, ['remote', 'add', '--', 'origin', origin.url]);
    const isHere = baseline !== undefined && (await commitOf(host, repository, baseline)) !== undefined;
    const depth = await depthFor(clones, isHere);
    const wanted = [candidate, ...(isHere ? [baseline] : [])];
    await fetchFromHere({ host, dir, from: repository.root }, depth, wanted);
    if (baseline !== undefined && !isHere)
        await fetchMissing(clones, baseline, depth, dir);
};
/** Byte by byte: a second fetch could pack the same objects into a pack of another size. */
const copyRepository = async (host, from, to) => {
    (0,exec/* succeed */.Py)(await host.exec('cp', ['-a', '--', (0,external_node_path_.join)(from, '.git'), (0,external_node_path_.join)(to, '.git')], transfer));
};
const transfer = { timeoutMs: transferTimeoutMs };
/**
 * How deep both commits are taken. The whole history is, and a cut one whose candidate sees all that the
 * baseline sees; otherwise only the commits themselves, because one side would have tags that the other lacks.
 */
const depthFor = async ({ host, repository, commits: { candidate, baseline } }, isHere) => {
    if (baseline === undefined || !(await isShallow(host, repository)))
        return [];
    const contains = isHere && (await gitAnswers(host, repository.root, ['merge-base', '--is-ancestor', baseline, candidate]));
    return contains ? [] : ['--depth=1'];
};
const fetchMissing = async ({ host, repository, origin, commits }, sha, depth, dir) => {
    const what = `The baseline ${sha} is not in ${repository.root}`;
    const advice = 'check out with fetch-depth: 2 (with fetch-depth: 0 for an older commit), or give a github-token';
    if (origin === undefined)
        throw new RepositoryError(`${what}, which has no remote origin; ${advice}`);
    host.log(`Fetching the baseline ${sha} from ${origin.url}`);
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', `--negotiation-tip=${commits.candidate}`];
    const args = ['fetch', ...flags, ...depth, remoteName, sha];
    const result = await git(host, dir, args, { ...origin.access, ...transfer });
    host.signal.throwIfAborted();
    if (succeeded(result))
        return;
    throw new RepositoryError(`${what} and could not be fetched from origin (${complaint(result)}); ${advice}`, {
        cause: new exec/* CommandError */.Qd(result),
    });
};

;// CONCATENATED MODULE: ./build/projects/revisions.js











/** Names of equal length, because paths reach some builds. */
const revisions_folderOf = { baseline: 'a', candidate: 'b' };
/**
 * Lays out the user's project once per revision: clones with the same objects, tags and remote, that differ
 * in what is checked out. Throws a `RepositoryError` when the repository does not allow that, and a
 * `PrepareError` when `prepare` fails.
 */
const layOutRevisions = async (request) => {
    const { host, folder, repository, withUncommitted } = request;
    const context = contextIn(request);
    await refusePartialClone(host, repository);
    const changes = await uncommittedChanges(host, repository, {
        each: withUncommitted,
        except: request.outputDir,
    });
    const origin = await originOf(host, repository, request.token);
    const commits = await commitsOf(request);
    const dirs = await makeFolders(await folder.sub('p/repository'), commits);
    await makeClones({ host, repository, origin, commits }, [...dirs.values()]);
    const revisions = new Map();
    const empty = new Set();
    for (const [revision, dir] of dirs) {
        const sha = commits[revision] ?? commits.candidate;
        host.log(`Laying out the ${revision}, ${sha}`);
        await checkOut(host, dir, sha);
        const describe = await gitText(host, dir, ['describe', '--tags', '--always']);
        for (const path of await completeTree({ host, dir, source: repository.root, origin }))
            empty.add(path);
        if (revision === 'candidate' && withUncommitted)
            await copyUncommitted(repository, changes, dir);
        if (request.prepare !== undefined)
            await runPrepare(host, request.prepare, revision, dir);
        await giveTo(host, dir, request.readers);
        revisions.set(revision, { dir, contextDir: (0,external_node_path_.join)(dir, context), sha, describe });
    }
    const uncommitted = withUncommitted ? changes.files : [];
    return { revisions, uncommitted, notes: layoutNotes(changes, withUncommitted, [...empty]) };
};
const contextIn = ({ repository: { root, prefix }, context }) => {
    const path = (0,external_node_path_.join)(prefix, context);
    if (!(0,external_node_path_.isAbsolute)(context) && path !== '..' && !path.startsWith('../'))
        return path;
    throw new RepositoryError(`The context ${context} is outside of the git repository ${root}; give a folder in it`);
};
/** Its missing objects would have to be fetched into it one by one. */
const refusePartialClone = async (host, { root }) => {
    const filters = await settingsMatching(host, root, '^remote\\..*\\.(promisor|partialclonefilter)$');
    if (filters.length === 0)
        return;
    throw new RepositoryError(`${root} is a partial clone, which lacks files of other commits; clone it without --filter (actions/checkout: without filter and sparse-checkout)`);
};
const commitsOf = async ({ host, repository, baseline }) => {
    const candidate = await commitOf(host, repository, 'HEAD');
    if (candidate === undefined)
        throw new RepositoryError(`${repository.root} has no commit to build`);
    return { candidate, ...(baseline === undefined ? {} : { baseline }) };
};
/** The baseline's first. */
const makeFolders = async (parent, { baseline }) => {
    const revisions = baseline === undefined ? ['candidate'] : ['baseline', 'candidate'];
    const dirs = new Map(revisions.map((revision) => [revision, (0,external_node_path_.join)(parent, revisions_folderOf[revision])]));
    for (const dir of dirs.values())
        await (0,promises_.mkdir)(dir);
    return dirs;
};
/** Links themselves are given, not what they point at: a project may have one to a file of the system. */
const giveTo = async (host, dir, [reader]) => {
    if (reader === undefined)
        return;
    const options = { timeoutMs: transferTimeoutMs };
    (0,exec/* succeed */.Py)(await host.exec('chown', ['-hR', `${reader.uid}:${reader.gid}`, dir], options));
};

;// CONCATENATED MODULE: ./build/projects/context-subject.js











/** The user's own project, at HEAD and, when there is one, at the baseline. Throws when it cannot be timed. */
const contextSubject = async (errand) => {
    try {
        return await readSubject(errand);
    }
    catch (error) {
        if (error instanceof PrepareError)
            return unprepared(errand, error);
        throw error;
    }
};
/** A baseline that cannot be prepared does not fail the change that repairs it; a candidate that cannot does. */
const unprepared = ({ context, inputs }, { revision, message }) => ({
    ...{ projects: [{ id: projectId(context) }], revisions: ['candidate'], obstacles: [], notes: [] },
    hidden: hiddenOf(inputs),
    settled: revision === 'baseline'
        ? { kind: 'none', reason: `not judged: the baseline cannot be built, ${message}` }
        : { kind: 'invalid', reason: `does not build: ${message}` },
    prepare: () => Promise.resolve(new Map()),
});
const hiddenOf = ({ build }) => [
    ...Object.values(build.buildArgs),
    ...Object.values(build.secrets),
];
const readSubject = async (errand) => {
    const { inputs, baseline, context } = errand;
    const laidOut = await layOut(errand);
    const base = await context_subject_baseOf(errand, laidOut.revisions.get('candidate'));
    const builds = new Map();
    for (const [revision, each] of laidOut.revisions) {
        const build = await readUserBuild(each, inputs.build, { ...inputs.build.buildArgs, ...base.buildArgs });
        if (build !== undefined)
            builds.set(revision, build);
    }
    const candidate = builds.get('candidate');
    if (candidate === undefined) {
        throw new build_inputs/* InputError */.d([
            `There is no ${inputs.build.file ?? (0,external_node_path_.join)(context, 'Dockerfile')} in the repository at ${errand.repository.root}; name it with --context or --file.`,
        ]);
    }
    refuse(builds, inputs);
    await refuseMissing(candidate, inputs);
    const editFiles = await editsOf(builds, inputs);
    const obstacles = baseline.kind === 'commit' && !builds.has('baseline') ? [{ kind: 'baseline-without-dockerfile' }] : [];
    const notes = [...laidOut.notes, ...told(errand, laidOut.uncommitted), ...saidOf(candidate, inputs)];
    const hidden = [...hiddenOf(inputs), errand.token ?? ''];
    const revisions = builds.has('baseline') ? ['baseline', 'candidate'] : ['candidate'];
    const subject = { projects: [{ id: projectId(context) }], revisions, obstacles, notes, hidden };
    const settled = await settledWithoutBuild(baseline, builds, inputs);
    const prepare = (engines) => bringContext(errand, engines, builds, { ...base, editFiles }).then((workloads) => new Map([[projectId(context), workloads]]));
    return settled === undefined ? { ...subject, prepare } : { ...subject, settled, prepare };
};
/** A path with slashes would not be one part of a benchmark id. */
const projectId = (context) => (0,external_node_path_.join)(context, '.').replaceAll('/', '~');
const layOut = (errand) => {
    const { host, folder, baseline, context, withUncommitted, outputDir, inputs, token } = errand;
    // The input is relative to the repository, wherever in it the user stands.
    const repository = { ...errand.repository, prefix: '' };
    const prepare = inputs.prepare === undefined ? undefined : { command: inputs.prepare, timeoutMs: inputs.buildTimeoutMs };
    return layOutRevisions({
        ...{ host, folder, repository, context, withUncommitted, outputDir, readers: [] },
        ...(baseline.kind === 'commit' ? { baseline: baseline.sha } : {}),
        ...(prepare === undefined ? {} : { prepare }),
        ...(token === undefined ? {} : { token }),
    });
};
const context_subject_baseOf = async ({ host, inputs, cacheDir }, candidate) => {
    if (candidate === undefined)
        return { buildArgs: {} };
    const { contextDir } = candidate;
    const text = await (0,promises_.readFile)(dockerfilePathOf(candidate, inputs.build), 'utf8').catch(() => '');
    const wanted = wantedBase(text, inputs);
    if (wanted === undefined)
        return { buildArgs: {} };
    if (wanted !== 'auto')
        return { buildArgs: { BASE_IMAGE: wanted } };
    const goMod = await (0,promises_.readFile)((0,external_node_path_.join)(contextDir, 'go.mod'), 'utf8').catch(() => '');
    const version = goVersionOf(goMod);
    if (version === undefined) {
        throw new build_inputs/* InputError */.d([
            'base-image auto needs an exact Go version, and go.mod names none: add a line like "toolchain go1.26.8", or give an image with --base-image',
        ]);
    }
    const archive = await baseImage(host, version, cacheDir);
    return { buildArgs: { BASE_IMAGE: archive.reference }, archive };
};
const told = ({ baseline }, uncommitted) => [
    ...(baseline.kind === 'none' ? [] : [`The baseline is ${baseline.sha.slice(0, 12)}: ${baseline.how}.`]),
    ...(uncommitted.length === 0
        ? []
        : [
            `Uncommitted files are part of the candidate: ${uncommitted.slice(0, 10).join(', ')}${uncommitted.length > 10 ? ` and ${uncommitted.length - 10} more` : ''}.`,
        ]),
];
const saidOf = ({ dockerfile }, { build }) => {
    const { sentence } = networkUse(dockerfile, build.network === undefined ? {} : { network: build.network });
    return [
        ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
        ...(sentence === undefined ? [] : [sentence]),
    ];
};

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
;// CONCATENATED MODULE: ./build/projects/modules.js
var modules_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var modules_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const downloadTimeoutMs = 600_000;
/**
 * The modules that the go.mod in `dir` requires, as an image whose root is a module proxy for
 * `GOPROXY=file://`. Undefined when nothing is required. Downloaded once, from the proxy of this machine,
 * and kept in `cacheDir` under a hash of go.mod and go.sum: after that neither network nor Go is needed.
 */
const modulesImage = async (host, request) => {
    const key = await modulesKey(request.dir);
    if (key === undefined)
        return undefined;
    const reference = `localhost/go-container-bench/modules:${key}`;
    const path = (0,external_node_path_.join)(request.cacheDir, fileNameOf(key));
    return cachedArchive({ path, reference }, async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const moduleCache = modules_addDisposableResource(env_1, await temporaryFolder(request.cacheDir), true);
            await download(host, request, moduleCache.path);
            const files = await proxyFiles((0,external_node_path_.join)(moduleCache.path, 'cache', 'download'));
            return await writeImageArchive({ files, env: [], reference, path, architecture: architecture() });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = modules_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
};
/** Name of the archive for the go.mod in `dir`; undefined when nothing is required. */
const modulesFile = async (dir) => {
    const key = await modulesKey(dir);
    return key === undefined ? undefined : fileNameOf(key);
};
const fileNameOf = (key) => `modules-${key}-${architecture()}-v1.tar`;
/** Of go.mod and go.sum. */
const modulesKey = async (dir) => {
    const goMod = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'go.mod'), 'utf8');
    if (!hasRequirements(goMod))
        return undefined;
    const goSum = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'go.sum'), 'utf8').catch(() => '');
    return (0,external_node_crypto_.createHash)('sha256').update(goMod).update(goSum).digest('hex').slice(0, 12);
};
/** Whether a go.mod requires any module. */
const hasRequirements = (goMod) => /^\s*require[\s(]/m.test(goMod);
const download = async (host, { dir, goVersion }, moduleCache) => {
    const { go } = await findToolchain(host, goVersion);
    host.log(`Downloading the modules of ${dir}`);
    const env = {
        ...host.env,
        GOMODCACHE: moduleCache,
        GOTOOLCHAIN: 'local',
        GOROOT: undefined,
        GOWORK: 'off',
        GO111MODULE: 'on',
        // In place of the user's flags. Writable, else only root could remove the unpacked modules again.
        GOFLAGS: '-mod=readonly -modcacherw',
    };
    const result = await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: downloadTimeoutMs });
    try {
        (0,exec/* succeed */.Py)(result);
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const advice = 'check that this machine reaches its Go module proxy (`go env GOPROXY`)';
        throw new Error(`The modules of ${dir} could not be downloaded; ${advice}`, { cause });
    }
};
/** What a module proxy serves (https://go.dev/ref/mod#goproxy-protocol); not locks, hashes and sum database. */
const isServed = (path) => !path.startsWith('sumdb/') && /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(path);
const proxyFiles = async (root) => {
    const found = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const sources = found.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const named = sources.map((source) => ({ source, path: (0,external_node_path_.relative)(root, source).replaceAll(external_node_path_.sep, '/') }));
    return Promise.all(named
        .filter(({ path }) => isServed(path))
        .map(async ({ source, path }) => {
        const { size } = await (0,promises_.stat)(source);
        return { path, content: { kind: 'file', source, sizeBytes: size, executable: false } };
    }));
};

;// CONCATENATED MODULE: ./build/projects/fixtures.js





/** The Go projects that are shipped, the cheapest first. */
const fixtureNames = ['tiny', 'small'];
const dockerfileEnding = '.Dockerfile';
/**
 * The folder of the shipped fixtures, found from the URL of the module that asks: `dist/index.js`, or one
 * in a folder of `src`.
 */
const fixturesRoot = (moduleUrl) => {
    const candidates = ['../fixtures/', '../../fixtures/'].map((each) => (0,external_node_url_.fileURLToPath)(new URL(each, moduleUrl)));
    const found = candidates.find((each) => (0,external_node_fs_.existsSync)(each));
    if (found !== undefined)
        return found;
    throw new Error(`The fixtures are missing: neither ${candidates.join(' nor ')} exists; install this program anew`);
};
/** Reads what is known about one fixture in `root`. Throws when there is none or it is incomplete. */
const readFixture = async (root, name) => {
    const dir = (0,external_node_path_.join)(root, name);
    const goMod = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'go.mod'), 'utf8').catch((cause) => {
        throw new Error(`There is no fixture ${name} in ${root}: it has no go.mod`, { cause });
    });
    return {
        name,
        dir,
        goVersion: toolchainVersion(goMod, (0,external_node_path_.join)(dir, 'go.mod')),
        strategies: await strategiesOf(dir),
        mainFile: mainFileOf(dir, name),
        hasModules: hasRequirements(goMod),
    };
};
/** The Dockerfile of one strategy, absolute. Throws when the fixture does not have it, naming those it has. */
const dockerfileOf = ({ name, dir, strategies }, strategy) => {
    if (strategies.includes(strategy))
        return (0,external_node_path_.join)(dir, 'strategies', `${strategy}${dockerfileEnding}`);
    throw new Error(`Fixture ${name} has no strategy ${strategy}; it has: ${strategies.join(', ')}`);
};
const toolchainVersion = (goMod, path) => {
    const version = /^toolchain\s+go(\d\S*)\s*$/m.exec(goMod)?.[1];
    if (version !== undefined)
        return version;
    throw new Error(`${path} has no line like "toolchain go1.26.8"; it says which Go builds the fixture`);
};
const strategiesOf = async (dir) => {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(dir, 'strategies'));
    return names
        .filter((name) => name.endsWith(dockerfileEnding))
        .map((name) => name.slice(0, -dockerfileEnding.length))
        .toSorted();
};
const mainFileOf = (dir, name) => {
    const candidates = ['main.go', (0,external_node_path_.join)('cmd', name, 'main.go')];
    const found = candidates.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, each)));
    if (found !== undefined)
        return found;
    throw new Error(`Fixture ${name} in ${dir} has neither ${candidates.join(' nor ')}`);
};

;// CONCATENATED MODULE: ./build/projects/layout.js




/** Names of equal length, because paths reach some builds: as file names of panics, as arguments. */
const layout_folderOf = { baseline: 'a', candidate: 'b' };
/** Copies a fixture once per revision; builds read and edit the copies only. */
const layOutFixture = async (layout, revisions) => {
    const { host, folder, fixture, strategy, buildArgs, readers } = layout;
    const parent = await folder.sub(`p/${fixture.name}-${strategy}`);
    const workloads = new Map();
    for (const revision of revisions) {
        const dir = (0,external_node_path_.join)(parent, layout_folderOf[revision]);
        const [contextDir, dockerfile] = [(0,external_node_path_.join)(dir, 'src'), (0,external_node_path_.join)(dir, 'Dockerfile')];
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.cp)(fixture.dir, contextDir, { recursive: true, filter: (path) => (0,external_node_path_.basename)(path) !== 'strategies' });
        await (0,promises_.cp)(dockerfileOf(fixture, strategy), dockerfile);
        await layout_giveTo(host, dir, readers);
        const evidenceStage = 'evidence';
        workloads.set(revision, {
            contextDir,
            dockerfile,
            buildArgs,
            network: 'none',
            editFiles: [fixture.mainFile],
            evidenceStage,
        });
    }
    return workloads;
};
/** Engines reset the owner of what they copy, so this never reaches an image. */
const layout_giveTo = async (host, dir, readers) => {
    const [reader] = readers;
    if (reader === undefined)
        return;
    (0,exec/* succeed */.Py)(await host.exec('chown', ['-R', `${reader.uid}:${reader.gid}`, dir]));
};

;// CONCATENATED MODULE: ./build/projects/prepare-fixtures.js



/** `NAME+STRATEGY+goVERSION`; on a base image of the user's own the version is not ours to state. */
const fixtureProject = (fixture, strategy, baseReference) => ({
    id: `${fixture.name}+${strategy}+go${baseReference === 'auto' ? fixture.goVersion : 'custom'}`,
    strategy,
    fixture,
    ...(baseReference === 'auto' ? { goVersion: fixture.goVersion } : {}),
});
/**
 * Brings base image and modules into every engine and lays the project out once per revision: from here on,
 * its builds need no network.
 */
const prepareFixture = async (preparation, { fixture, strategy }) => {
    const { host, folder, engines, cacheDir, revisions } = preparation;
    const own = preparation.baseImage === 'auto' ? await baseImage(host, fixture.goVersion, cacheDir) : undefined;
    const modules = await modulesImage(host, { dir: fixture.dir, goVersion: fixture.goVersion, cacheDir });
    const archives = [own, modules].filter((archive) => archive !== undefined);
    for (const engine of engines)
        await bring(host, engine, archives, own === undefined ? preparation.baseImage : undefined);
    const buildArgs = {
        BASE_IMAGE: own?.reference ?? preparation.baseImage,
        ...(modules === undefined ? {} : { MODULES_IMAGE: modules.reference }),
    };
    const readers = engines.flatMap(({ runsAs }) => runsAs ?? []);
    return layOutFixture({ host, folder, fixture, strategy, buildArgs, readers }, revisions);
};
const bring = async (host, engine, archives, pulled) => {
    for (const archive of archives) {
        host.log(`${engine.facts.name}: loading ${archive.reference}`);
        await engine.loadImage(archive);
    }
    if (pulled === undefined)
        return;
    host.log(`${engine.facts.name}: pulling ${pulled}`);
    await engine.pullImage(pulled);
};

;// CONCATENATED MODULE: ./build/projects/fixture-subject.js


/** The shipped fixtures that the inputs name, in each of the strategies; never compared with anything. */
const fixtureSubject = async ({ host, folder, inputs, cacheDir, entryUrl, }) => {
    const root = fixturesRoot(entryUrl);
    const fixtures = await Promise.all(inputs.fixtures.map((name) => readFixture(root, name)));
    const projects = fixtures.flatMap((fixture) => inputs.strategies.map((strategy) => fixtureProject(fixture, strategy, inputs.baseImage)));
    const revisions = ['candidate'];
    return {
        ...{ projects, revisions, obstacles: [], notes: [], hidden: [] },
        prepare: async (engines) => {
            const preparation = { host, folder, engines, cacheDir, baseImage: inputs.baseImage, revisions };
            const workloads = new Map();
            for (const project of projects)
                workloads.set(project.id, await prepareFixture(preparation, project));
            return workloads;
        },
    };
};

;// CONCATENATED MODULE: ./build/projects/find-subject.js






/**
 * Decides what is measured: the context that was named; the repository itself where a baseline is judged and it
 * has a Dockerfile; else the shipped fixtures.
 */
const findSubject = async (errand) => {
    const { host, folder, inputs, directory, outputDir, event, token } = errand;
    const named = inputs.context !== 'auto' || isAboutOwnProject(inputs);
    const automatic = !named && (inputs.baseline === 'auto' || inputs.baseline === 'none');
    if (automatic && event === undefined)
        return fixtureSubject(errand);
    const repository = await findRepository(host, directory).catch((error) => {
        if (automatic)
            return undefined;
        throw error;
    });
    if (repository === undefined)
        return fixtureSubject(errand);
    const baseline = await resolveBaseline({
        ...{ host, folder, repository, outputDir, wanted: inputs.baseline },
        ...(event === undefined ? {} : { event }),
        ...(token === undefined ? {} : { token }),
    });
    if (automatic && (baseline.kind === 'none' || !hasDockerfile(errand, repository)))
        return fixtureSubject(errand);
    const context = inputs.context === 'auto' ? '.' : inputs.context;
    const where = { repository, baseline, context, withUncommitted: event === undefined };
    return contextSubject({ ...errand, ...where });
};
const hasDockerfile = ({ inputs }, { root }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, inputs.build.file ?? 'Dockerfile'));
/** How a Dockerfile is built says nothing about the shipped fixtures: whoever gives that means a project of theirs. */
const isAboutOwnProject = ({ build, prepare, edit }) => {
    const { file, target, network, platform, ssh, buildArgs, buildContexts, secrets, secretFiles } = build;
    const texts = [file, target, network, platform, prepare, edit === 'auto' ? undefined : edit];
    const lists = [ssh, buildArgs, buildContexts, secrets, secretFiles];
    return texts.some((each) => each !== undefined) || lists.some((each) => Object.keys(each).length > 0);
};

;// CONCATENATED MODULE: ./build/projects/fixture-archives.js




/** Paths of the archives that the fixtures of these inputs are built with, there or not; each once. */
const fixtureArchives = async ({ fixtures, baseImage }, cacheDir, entryUrl) => {
    const root = fixturesRoot(entryUrl);
    const files = await Promise.all(fixtures.map(async (name) => {
        const { goVersion, dir } = await readFixture(root, name);
        return [baseImage === 'auto' ? baseImageFile(goVersion) : undefined, await modulesFile(dir)];
    }));
    const named = files.flat().filter((file) => file !== undefined);
    return [...new Set(named)].map((file) => (0,external_node_path_.join)(cacheDir, file));
};

// EXTERNAL MODULE: ./build/runner.js + 1 modules
var runner = __nccwpck_require__(75743);
;// CONCATENATED MODULE: ./build/errand.js




/** The errand of `run`: inputs, and the ways to the machine that it needs. */
const errandOf = (request) => {
    const { host, inputs, env, event, token, entryUrl, save } = request;
    const cacheDir = (0,runner/* cacheDirOf */.BU)(inputs, env);
    return {
        ...{ host, inputs, mayInstall: (0,runner/* mayInstall */.dU)(inputs, env), save },
        subject: async (folder) => {
            const subject = await findSubject({
                ...{
                    host,
                    inputs,
                    cacheDir,
                    directory: process.cwd(),
                    outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
                    entryUrl,
                    folder,
                },
                ...(event === undefined ? {} : { event }),
                ...(token === '' ? {} : { token }),
            });
            return isFixtures(subject) ? withArchives(subject, request, cacheDir) : subject;
        },
    };
};
/** Only a fixture has a strategy. */
const isFixtures = ({ projects }) => projects.some(({ strategy }) => strategy !== undefined);
const withArchives = (subject, { inputs, entryUrl, bringArchives }, cacheDir) => ({
    ...subject,
    prepare: async (engines) => {
        await bringArchives(await fixtureArchives(inputs, cacheDir, entryUrl));
        return subject.prepare(engines);
    },
});

;// CONCATENATED MODULE: ./build/host/make-folder.js



/**
 * Creates a folder and those above it. Node's own recursive `mkdir` never ends in file systems that answer
 * ENOENT for a new name in a folder that is there, as /proc does.
 */
const makeFolder = async (path) => {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        if ((0,json/* errorCode */.CA)(error) === 'EEXIST' && (await make_folder_isFolder(path)))
            return;
        if ((0,json/* errorCode */.CA)(error) !== 'ENOENT' || (await make_folder_isFolder((0,external_node_path_.dirname)(path))))
            throw error;
        await makeFolder((0,external_node_path_.dirname)(path));
        await makeFolder(path);
    }
};
const make_folder_isFolder = async (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);

// EXTERNAL MODULE: ./build/host/real-host.js + 1 modules
var real_host = __nccwpck_require__(54949);
// EXTERNAL MODULE: ./build/publish/archive-cache.js
var archive_cache = __nccwpck_require__(33381);
// EXTERNAL MODULE: ./build/publish/artifact.js
var artifact = __nccwpck_require__(97160);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __nccwpck_require__(93910);
;// CONCATENATED MODULE: ./build/publish/key.js


/** What tells the legs of a matrix apart: a matrix itself is in no variable. */
const whatIsMeasured = [
    ...['context', 'file', 'target', 'platform', 'network'],
    ...['fixture', 'strategy', 'base-image', 'engines', 'scenarios', 'edit', 'prepare'],
];
/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'];
/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. The same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 */
const keyOf = (given, env) => {
    const parts = [
        ...whereItRuns.map((name) => env[name] ?? ''),
        ...whatIsMeasured.map((name) => (0,input_reader/* textOf */.b6)(given, name)),
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
    const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60);
    return job === '' ? hash : `${job}-${hash}`;
};

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(34902);
// EXTERNAL MODULE: ./build/report/does-not-build.js
var does_not_build = __nccwpck_require__(36687);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __nccwpck_require__(92772);
;// CONCATENATED MODULE: ./build/publish/dockerfile-line.js

/** As `analysis/cause.ts` words it: the name of a step, in quotes that may hold quotes, cut at 100 characters. */
const stepInCause = /^the step "(.*)"(?: and \d+ more)? (?:came from|ran again|ran in)/s;
const longestStep = 100;
/**
 * The line of the instruction that a cause names. Undefined when it names none, when several instructions are
 * written alike, or when the file cannot be read as a Dockerfile.
 */
const dockerfileLine = (dockerfile, cause) => {
    const step = stepInCause.exec(cause)?.[1];
    if (step === undefined)
        return undefined;
    const [found, ...others] = instructionsIn(dockerfile).filter((each) => isStep(each, step));
    return others.length === 0 ? found?.line : undefined;
};
const instructionsIn = (dockerfile) => {
    try {
        return parseDockerfile(dockerfile).instructions;
    }
    catch {
        // A heredoc without an end; the build has said so in better words.
        return [];
    }
};
/** Engines print an instruction on one line; what its variables stand for may be filled in already. */
const isStep = ({ name, flags, args }, step) => {
    const [written, printed] = [[name, ...flags, args].join(' '), step].map((each) => each.replaceAll(/\s+/g, ' ').trim());
    if (written === undefined || printed === undefined)
        return false;
    return step.length < longestStep ? written === printed : written.startsWith(printed);
};

;// CONCATENATED MODULE: ./build/publish/annotations.js




/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10;
/** What a report has to say to somebody who only sees the checks: nothing when all is well. */
const annotationsOf = (report, options = {}) => {
    const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(benchmark, options));
    const silent = !own.some(({ gated }) => gated);
    const found = [...(silent ? ofRun(report, options) : []), ...own.map(({ annotation }) => annotation)];
    return ['error', 'warning', 'notice'].flatMap((level) => withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel));
};
/** Writes them to the job's log, from where the runner takes them. */
const emitAnnotations = async (annotations) => {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    for (const { level, title, message, file, line } of annotations) {
        const place = {
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        };
        core[level](message, { title, ...place });
    }
};
const ofBenchmark = ({ id, gated, comparison }, options) => {
    if (comparison === undefined)
        return [];
    const { verdict, cause } = comparison;
    const title = titleOf(verdict);
    if (title === undefined)
        return [];
    const level = gated ? levelOf(verdict, options) : 'notice';
    const message = messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`);
    const place = cause === undefined ? {} : placeOf(cause, options);
    return [{ gated, annotation: { level, title: `${title}: ${nameIn(id)}`, message, ...place } }];
};
/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }, options) => {
    if (verdict.kind === 'none' || verdict.kind === 'inconclusive')
        return [];
    const title = titleOf(verdict);
    return title === undefined
        ? []
        : [{ level: levelOf(verdict, options), title, message: messageOf(verdict.reason) }];
};
/** A broken build and a broken measurement are told from a slow build at first sight. */
const titleOf = (verdict) => {
    switch (verdict.kind) {
        case 'regression':
            return 'Container build is slower';
        case 'warning':
            return 'Container build may be slower';
        case 'invalid':
            return (0,does_not_build/* doesNotBuild */.B)(verdict) ? 'Container image does not build' : 'Container build could not be judged';
        case 'inconclusive':
            return 'Container build has no clear result';
        case 'none':
            return 'Container build was not judged';
        case 'unchanged':
        case 'improvement':
            return undefined;
    }
};
const levelOf = ({ kind }, { failOn }) => {
    const failing = failOn ?? ['regression', 'invalid'];
    if (failing !== 'never' && failing.includes(kind))
        return 'error';
    return kind === 'inconclusive' || kind === 'none' ? 'notice' : 'warning';
};
const longestMessage = 2_000;
const longestName = 120;
const messageOf = (reason) => {
    const line = (0,format/* cut */.Jj)((0,report_escape/* oneLine */.TN)(reason), longestMessage);
    return (0,format/* sentence */.em)(line.charAt(0).toUpperCase() + line.slice(1));
};
const nameIn = (id) => (0,format/* cut */.Jj)((0,report_escape/* oneLine */.TN)(id), longestName);
const placeOf = (cause, { dockerfile }) => {
    if (dockerfile === undefined)
        return {};
    const line = dockerfileLine(dockerfile.text, cause);
    return line === undefined ? {} : { file: dockerfile.path, line };
};
/** A head that does not build fails every benchmark alike; one message is enough. */
const withoutRepetition = (annotations) => {
    const keyOf = ({ title, message }) => `${title.split(':')[0] ?? ''}\n${message}`;
    const first = new Map();
    for (const each of annotations)
        if (!first.has(keyOf(each)))
            first.set(keyOf(each), each);
    return [...first.entries()].map(([key, each]) => {
        const more = annotations.filter((other) => keyOf(other) === key).length - 1;
        return more === 0 ? each : { ...each, title: `${each.title} and ${more} more` };
    });
};

// EXTERNAL MODULE: ./build/publish/tell.js
var publish_tell = __nccwpck_require__(32765);
;// CONCATENATED MODULE: ./build/publish/annotate.js




/** Says in the checks what a report has to say, at the line of the Dockerfile that did it; never throws. */
const annotate = async (report, { inputs, env, tell }) => {
    await (0,publish_tell/* attempt */.C)(tell, 'There are no annotations', async () => {
        const dockerfile = await annotate_dockerfileOf(inputs, env['GITHUB_WORKSPACE']);
        const place = dockerfile === undefined ? {} : { dockerfile };
        await emitAnnotations(annotationsOf(report, { ...place, failOn: inputs.failOn }));
    });
};
/** As it is checked out; undefined when it is not where the repository would be. */
const annotate_dockerfileOf = async ({ build, context }, workspace) => {
    const path = build.file ?? (0,external_node_path_.join)(context === 'auto' ? '.' : context, 'Dockerfile');
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace ?? '.', path), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : { path, text };
};

;// CONCATENATED MODULE: ./build/report/comment-marker.js
const kinds = [
    'regression',
    'warning',
    'unchanged',
    'improvement',
    'inconclusive',
    'invalid',
    'none',
];
/**
 * The hidden first line by which the comment of one key is found again. Only plain characters of the key
 * stand for themselves, so that no key can end the marker, and no two keys share one.
 */
const markerOf = (key) => `<!-- go-container-bench:${encoded(key)} -->`;
const encoded = (key) => key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The hidden second line: what a later run says that this comment said. */
const saidMarker = (said) => `<!-- go-container-bench-said:${said} -->`;
/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
const hasMarker = (body, key) => body.startsWith(markerOf(key));
/** What the comment with this text said. */
const saidIn = (body) => {
    const [, second = ''] = body.split(/\r?\n/, 2);
    return kinds.find((kind) => second === saidMarker(kind)) ?? 'unknown';
};

// EXTERNAL MODULE: ./build/report/details.js + 3 modules
var details = __nccwpck_require__(86499);
;// CONCATENATED MODULE: ./build/report/fitted.js


/** The blocks as one text of at most `limit` characters: first parts are left out, then rows, from the end. */
const fitted = (fitting) => {
    const { parts, table, limit } = fitting;
    for (let kept = parts.length; kept >= 0; kept -= 1) {
        const text = composed(fitting, kept, table.rows.length);
        if (text.length <= limit)
            return text;
    }
    // Halving: rows are of like length, and the search for the very last one that fits is not worth it.
    for (let rows = Math.floor(table.rows.length / 2); rows >= 1; rows = Math.floor(rows / 2)) {
        const text = composed(fitting, 0, rows);
        if (text.length <= limit)
            return text;
    }
    return composed(fitting, 0, 1).slice(0, limit);
};
const composed = ({ head, table, parts, tail }, kept, rows) => {
    const at = (place) => parts
        .slice(0, kept)
        .filter((part) => part.place === place)
        .map(({ markdown }) => markdown);
    const missing = table.rows.length - rows;
    const leftOut = [
        ...parts.slice(kept).flatMap(({ title }) => title ?? []),
        ...(missing > 0 ? [(0,format/* count */.U9)(missing, 'row')] : []),
    ];
    const shown = { ...table, rows: table.rows.slice(0, rows) };
    return `${[...head, ...at('above'), (0,markdown/* tableText */.qK)(shown), ...at('below'), tail(leftOut)].join('\n\n')}\n`;
};

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/measured.js
var measured = __nccwpck_require__(3951);
// EXTERNAL MODULE: ./build/report/labels.js
var report_labels = __nccwpck_require__(91520);
;// CONCATENATED MODULE: ./build/report/row-name.js

/**
 * How a benchmark is called beside the table, in plain text: its scenario, with engine and project in front
 * where the report has several of them. The id says the same at greater length.
 */
const rowName = (report, { engine, project, scenario }) => {
    return [
        ...(several(report.benchmarks.map((each) => each.engine)) ? [(0,report_labels/* engineLabel */.n)(report.engines, engine)] : []),
        ...(several(report.benchmarks.map((each) => each.project)) ? [project] : []),
        scenario,
    ].join(' ');
};
const several = (values) => new Set(values).size > 1;

;// CONCATENATED MODULE: ./build/report/picture.js



/** More rows than this are no picture any more. */
const mostRows = 20;
const picture_longestName = 36;
/** Of one character of a name, and of the text beside a bar, in the font of the chart. */
const characterPx = 6;
const besideBarPx = 190;
/**
 * The change of every compared benchmark with its interval, as a block that GitHub draws: one row each, a bar
 * from the lower to the upper bound, divided at the median. Undefined when there is nothing to draw.
 *
 * A gantt chart is the only kind of mermaid's that draws a bar which does not begin at zero. Its axis is
 * time, so a change is shown as what the head takes where the base takes 1000 ms.
 */
const intervalPicture = (report) => {
    const known = intervalsOf(report);
    const intervals = known.slice(0, mostRows);
    if (intervals.length === 0)
        return undefined;
    const some = known.length > mostRows ? `, ${mostRows} of ${known.length} benchmarks` : '';
    const leftPx = Math.max(...intervals.map(({ name }) => [...name].length)) * characterPx + 20;
    // Beyond this mermaid would write the text over the bar; see its ganttRenderer.
    const rightPx = besideBarPx + leftPx / 2;
    return [
        '```mermaid',
        '---',
        'displayMode: compact',
        `config: { gantt: { leftPadding: ${leftPx}, rightPadding: ${rightPx} } }`,
        '---',
        'gantt',
        `  title Time of the head where the base takes 1000 ms${some}`,
        '  dateFormat x',
        '  axisFormat %Q',
        '  todayMarker off',
        '  section base',
        '  1000 ms :milestone, 1000, 1000',
        ...intervals.flatMap(rowLines),
        '```',
    ].join('\n');
};
/** Those with bounds; the gated ones first when there are too many. */
const intervalsOf = (report) => {
    const known = report.benchmarks.flatMap((benchmark) => intervalOf(report, benchmark));
    return known.length <= mostRows ? known : known.toSorted((a, b) => Number(b.gated) - Number(a.gated));
};
const intervalOf = (report, benchmark) => {
    const { slowdown, low, high, verdict } = benchmark.comparison ?? {};
    if (slowdown === undefined || low === undefined || high === undefined || verdict === undefined)
        return [];
    const { kind } = verdict;
    return [{ name: picture_nameOf(report, benchmark), gated: benchmark.gated, kind, slowdown, low, high }];
};
/** Only characters that mean nothing to mermaid: no `:`, `#`, `;`, `%`, quotes or backticks. */
const picture_nameOf = (report, benchmark) => {
    const plain = (0,report_escape/* oneLine */.TN)(rowName(report, benchmark)).replaceAll(/[^\p{L}\p{N}.+~/_-]+/gu, ' ');
    return (0,format/* cut */.Jj)(plain.trim(), picture_longestName).replace('…', '..') || 'unnamed';
};
const rowLines = ({ name, kind, slowdown, low, high }) => {
    const [from, middle, to] = [low, slowdown, high].map((change) => Math.round((1 + change) * 1000));
    const range = `${(0,format/* signedPercent */.wu)(slowdown)} (${(0,format/* signedPercent */.wu)(low)} to ${(0,format/* signedPercent */.wu)(high)})`;
    return [
        `  section ${name}`,
        // The text of both halves would lie over each other: the first one gets a dot.
        `  . :${colour[kind]}${from}, ${middle}`,
        `  ${range} :${colour[kind]}${middle}, ${to}`,
    ];
};
/** Red stands out, grey steps back. */
const colour = {
    regression: 'crit, ',
    warning: '',
    improvement: '',
    unchanged: 'done, ',
    inconclusive: 'active, ',
    invalid: 'active, ',
    none: 'active, ',
};

// EXTERNAL MODULE: ./build/report/reach.js
var reach = __nccwpck_require__(79116);
// EXTERNAL MODULE: ./build/report/table.js + 1 modules
var report_table = __nccwpck_require__(74834);
;// CONCATENATED MODULE: ./build/report/comment-text.js












/** GitHub refuses a longer comment. */
const largestComment = 65_536;
/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
const isCalm = (kind) => kind === 'unchanged' || kind === 'inconclusive' || kind === 'none';
/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines and
 * says what was said before. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections go first, from the end, then what stands above them; verdict and
 * table stay, and what is left out is said. Below about 10,000 characters a long reason may be cut anywhere.
 */
const commentText = (report, options) => {
    const { key, limit = largestComment, previous } = options;
    const { kind } = report.verdict;
    const calm = isCalm(kind) && previous !== undefined;
    // A calm text goes on telling the last alarm, so that a second calm run changes nothing.
    const said = calm && isAlarm(previous) ? previous : kind;
    const head = [`${markerOf(key)}\n${saidMarker(said)}`, `**${shown((0,headline/* headline */.P)(report))}**`];
    if (calm && options.whole !== true)
        return `${head.join('\n\n')}\n${calmLine(report, previous)}\n`.slice(0, limit);
    return fitted({
        head: [...head, ...(calm ? [calmLine(report, previous)] : [shown((0,headline/* why */.d)(report), longestReason)])],
        table: { ...(0,report_table/* tableOf */.c)(report), rows: (0,report_table/* tableOf */.c)(report).rows.map(shortened) },
        parts: partsOf(report),
        tail: (leftOut) => tailOf(report, options, leftOut),
        limit,
    });
};
/** Raw characters of a text from outside, before escaping. */
const longestReason = 1_000;
const longestText = 500;
const longestCell = 100;
const shown = (raw, longest = longestText) => (0,report_escape/* text */.Qq)((0,format/* cut */.Jj)(raw, longest));
const shortened = (row) => ({
    ...row,
    cells: row.cells.map((cell) => (0,format/* cut */.Jj)(cell, longestCell)),
});
const isAlarm = (said) => said !== 'unknown' && !isCalm(said);
/** The second of the two lines. */
const calmLine = (report, previous) => {
    const reason = shown((0,headline/* why */.d)(report), longestReason);
    if (!isAlarm(previous))
        return reason;
    const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.';
    return `An earlier run said: ${previous}${lifts} ${reason}`;
};
/** What may be left out, the most telling first. */
const partsOf = (report) => {
    const [constants, note] = [(0,report_table/* tableOf */.c)(report).constants, (0,measured/* ratioNote */.KA)(report)];
    const [rows, picture] = [rowReasons(report), intervalPicture(report)];
    return [
        ...(constants.length === 0 ? [] : [comment_text_part('above', shown((0,format/* sentence */.em)(constants.join('. '))))]),
        ...(note === undefined ? [] : [comment_text_part('below', (0,report_escape/* text */.Qq)(note))]),
        ...(rows.length === 0 ? [] : [comment_text_part('below', (0,markdown/* items */.ld)(rows))]),
        comment_text_part('below', `**What this run could have detected**\n\n${(0,markdown/* items */.ld)((0,reach/* reach */.g)(report))}`, 'What it could detect'),
        comment_text_part('below', `**What is not in these numbers**\n\n${(0,markdown/* items */.ld)(reach/* notInTheNumbers */._)}`, 'What is not in them'),
        ...(picture === undefined ? [] : [comment_text_part('below', pictureText(picture), 'Picture')]),
        ...foldedOrder.flatMap((name) => foldedPart(report, name)),
    ];
};
const comment_text_part = (place, markdown, title) => ({
    ...{ place, markdown },
    ...(title === undefined ? {} : { title }),
});
const pictureText = (picture) => `**The 95 % interval of each change, divided at the median**\n\n${picture}`;
/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder = [
    'warnings',
    'exclusions',
    'samples',
    'environment',
    'cost',
    'schedule',
];
const foldedPart = (report, name) => (0,details/* sections */.V)(report)
    .filter((section) => section.name === name && !section.empty)
    .map((section) => comment_text_part('below', (0,details/* folded */.T)(section), section.title));
const mostReasons = 5;
/** Why other rows than the one the run's reason is about are not calm. */
const rowReasons = (report) => {
    const lines = report.benchmarks.flatMap((benchmark) => rowReason(report, benchmark));
    const rest = lines.length - mostReasons;
    return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines;
};
const rowReason = (report, benchmark) => {
    const { comparison } = benchmark;
    if (comparison === undefined || !['regression', 'warning', 'invalid'].includes(comparison.verdict.kind))
        return [];
    const { verdict, cause } = comparison;
    // The run's reason repeats that of the foremost row.
    if (report.verdict.reason.includes(verdict.reason))
        return [];
    const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    return [(0,format/* cut */.Jj)(`${rowName(report, benchmark)}: ${verdict.kind}, ${reason}`, longestText)];
};
const tailOf = (report, { key, runUrl }, leftOut) => {
    const link = runUrl !== undefined && plainUrl.test(runUrl) ? `[the run](${runUrl})` : undefined;
    const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``;
    const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`;
    const lines = [
        ...(leftOut.length === 0
            ? []
            : [`Left out, because a comment is limited: ${(0,report_escape/* text */.Qq)(leftOut.join('; '))}. ${where} has all of it.`]),
        link === undefined ? `${by}.` : `${by}, ${link}.`,
    ];
    return lines.join('\n\n');
};
/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/;

;// CONCATENATED MODULE: ./build/report/redact.js
/** Shorter values are hidden only where they stand alone: nobody could read a report without any 0. */
const unmistakable = 6;
const mask = '***';
/** Hides values in one text; the longest first, so that a value inside another leaves nothing behind. */
const hider = (hidden) => {
    const patterns = linesOf(hidden).map((value) => {
        const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
        return new RegExp(value.length < unmistakable ? `(?<![\\w.-])${literal}(?![\\w.-])` : literal, 'g');
    });
    return (text) => patterns.reduce((shown, pattern) => shown.replace(pattern, mask), text);
};
/** The values and their single lines, the longest first: a program may print a file line by line. */
const linesOf = (hidden) => {
    const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim());
    return [...new Set(lines)]
        .filter((value) => value !== '')
        .toSorted((left, right) => right.length - left.length);
};
/** A log that was cut may begin in the middle of a value: what is left of it goes as well. */
const withoutCutValue = (text, hidden) => {
    const lengths = linesOf(hidden).map((value) => {
        const lengthsOfRest = Array.from({ length: value.length - 1 }, (_, index) => value.length - 1 - index);
        return (lengthsOfRest.find((length) => length >= unmistakable && text.startsWith(value.slice(-length))) ?? 0);
    });
    const longest = Math.max(0, ...lengths);
    return longest === 0 ? text : `${mask}${text.slice(longest)}`;
};
/** The report without the given values: secrets, build arguments and tokens that a build may have printed. */
const redacted = (report, hidden) => {
    const hide = hider(hidden);
    return {
        ...report,
        verdict: { ...report.verdict, reason: hide(report.verdict.reason) },
        warnings: report.warnings.map(hide),
        engines: report.engines.map((engine) => ofEngine(engine, hide)),
        builds: redactedBuilds(report.builds, hidden),
        benchmarks: report.benchmarks.map((benchmark) => redact_ofBenchmark(benchmark, hide)),
    };
};
/** Builds without the given values. Judge these: a cause that quotes half of a step could not be hidden later. */
const redactedBuilds = (builds, hidden) => {
    const hide = hider(hidden);
    const ofFailure = ({ kind, message, logTail }) => ({
        kind,
        message: hide(message),
        logTail: hide(withoutCutValue(logTail, hidden)),
    });
    return builds.map(({ failure, excluded, evidence, ...build }) => ({
        ...build,
        ...(excluded !== undefined && { excluded: hide(excluded) }),
        ...(failure !== undefined && { failure: ofFailure(failure) }),
        ...(evidence !== undefined && { evidence: ofEvidence(evidence, hide) }),
    }));
};
const ofEvidence = ({ state, outcome, ...evidence }, hide) => ({
    ...evidence,
    state: { ...state, ...(state.reason !== undefined && { reason: hide(state.reason) }) },
    outcome: {
        ...outcome,
        steps: outcome.steps.map((step) => ({ ...step, name: hide(step.name) })),
        ...(outcome.compiled !== undefined && { compiled: outcome.compiled.map(hide) }),
    },
});
const ofEngine = (engine, hide) => ({
    ...engine,
    ...withoutValues(engine, hide),
    notes: engine.notes.map(hide),
});
const redact_ofBenchmark = (benchmark, hide) => {
    const { baseline, comparison } = benchmark;
    return {
        ...benchmark,
        candidate: ofSample(benchmark.candidate, hide),
        ...(baseline !== undefined && { baseline: ofSample(baseline, hide) }),
        ...(comparison !== undefined && {
            comparison: {
                ...comparison,
                ...withoutValues(comparison, hide),
                ...(comparison.cause !== undefined && { cause: hide(comparison.cause) }),
                verdict: { ...comparison.verdict, reason: hide(comparison.verdict.reason) },
            },
        }),
    };
};
const ofSample = (sample, hide) => ({ ...sample, ...withoutValues(sample, hide) });
const withoutValues = ({ unknown }, hide) => unknown === undefined
    ? {}
    : { unknown: Object.fromEntries(Object.entries(unknown).map(([name, why]) => [name, hide(why)])) };

;// CONCATENATED MODULE: ./build/publish/github-error.js



/** A request that came to nothing; the message is a clause that says what GitHub did. */
class ApiError extends Error {
    refusal;
    status;
    /** Whether another try may help, and how long GitHub asks to wait before it. */
    retry;
    constructor(message, options) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'ApiError';
        this.refusal = options.refusal;
        this.status = options.status;
        this.retry = options.retry;
    }
}
/** For a server that gave no answer at all. */
const unreachable = (baseUrl, why, cause) => {
    const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the address in GITHUB_API_URL';
    return new ApiError(`${host} could not be reached (${why})`, { refusal: 'unreachable', retry: {}, cause });
};
/** What an answer other than 2xx says. */
const refusalOf = (response, answer) => {
    const { status, headers } = response;
    const said = saidBy(answer);
    const told = said === '' ? `${status}` : `${status}: "${said}"`;
    if (status >= 500) {
        const retry = retryOf(headers);
        return new ApiError(`GitHub failed (${told})`, { refusal: 'busy', status, retry });
    }
    if (status === 429 || isRateLimit(response, said)) {
        const retry = retryOf(headers);
        const wait = retry.afterMs === undefined ? '' : `; it asks to wait ${Math.ceil(retry.afterMs / 1000)} s`;
        return new ApiError(`GitHub takes no more requests now (${told})${wait}`, {
            ...{ refusal: 'busy', status, retry },
        });
    }
    const refusal = github_error_refusals[status] ?? 'unacceptable';
    return new ApiError(`GitHub refused it (${told})`, { refusal, status });
};
const github_error_refusals = {
    401: 'denied',
    403: 'denied',
    404: 'absent',
    410: 'absent',
};
/** GitHub answers its rate limits with 403 as well; a missing permission has neither sign. */
const isRateLimit = ({ status, headers }, said) => status === 403 &&
    (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(said));
/** `retry-after` is in seconds, `x-ratelimit-reset` in seconds since 1970. */
const retryOf = (headers) => {
    const after = secondsIn(headers.get('retry-after'));
    if (after !== undefined)
        return { afterMs: after * 1000 };
    const reset = secondsIn(headers.get('x-ratelimit-reset'));
    if (reset === undefined || headers.get('x-ratelimit-remaining') !== '0')
        return {};
    return { afterMs: Math.max(0, reset * 1000 - Date.now()) };
};
const secondsIn = (text) => text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : undefined;
const longestSaid = 200;
/** GitHub's own words, as one plain line. */
const saidBy = (answer) => {
    const reasons = (0,json/* listAt */.gT)(answer, 'errors').flatMap((each) => (0,json/* textAt */.$6)(each, 'message') ?? []);
    const words = [(0,json/* textAt */.$6)(answer, 'message') ?? '', ...reasons].filter((each) => each !== '');
    return (0,format/* cut */.Jj)((0,report_escape/* oneLine */.TN)(words.join(': ')), longestSaid);
};

;// CONCATENATED MODULE: ./build/publish/author.js


/**
 * Tells own comments from those of others, who may copy the marker: nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API tells: then a comment of any app counts. That is safe, for people cannot
 * write as an app; it finds the comment again when a workflow changes from the job's token to an app of its
 * own; and an app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * is no help: nothing tells the app of the token to compare it with, and it also stands beside the comments
 * of people who write through an app.
 */
const ownComments = async (ask) => {
    try {
        const login = (0,json/* textAt */.$6)((await ask('GET', '/user')).content, 'login');
        return (comment) => login !== undefined && comment.login === login;
    }
    catch (error) {
        if (error instanceof ApiError && (error.status === 403 || error.status === 404))
            return ({ accountType }) => accountType === 'Bot';
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/publish/comment-failure.js

const what = 'The pull request has no up-to-date comment';
const permission = 'The job needs the permission "pull-requests: write"';
/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
const failedComment = (error, readOnlyToken, hide) => {
    const cause = error instanceof Error ? error.message : String(error);
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent');
    const expected = denied && readOnlyToken;
    const advice = denied ? adviceOf(error, expected) : '';
    return { kind: 'failed', message: hide(`${what}: ${cause}.${advice}`), expected };
};
const adviceOf = ({ status }, expected) => {
    if (expected)
        return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`;
    if (status === 401)
        return ` The github-token is not valid. ${permission}.`;
    return ` ${permission}.`;
};

;// CONCATENATED MODULE: ./build/publish/github-api.js



const defaults = {
    requestMs: 15_000,
    totalMs: 120_000,
    longestWaitMs: 60_000,
    sleep: async (ms) => (0,external_node_timers_promises_.setTimeout)(ms),
};
const mostTries = 3;
const firstWaitMs = 1_000;
/**
 * A small client of GitHub's REST API. It retries what may pass: 429, rate limits, 5xx, time-outs and cut
 * connections, so whoever creates something must bear with finding it there twice.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const askGitHub = (api, limits = {}) => {
    const all = { ...defaults, ...limits };
    const end = AbortSignal.timeout(all.totalMs);
    const endMs = performance.now() + all.totalMs;
    return async (method, path, content) => {
        for (let tries = 1;; tries += 1) {
            try {
                return await askOnce(api, { method, path, content }, [end, AbortSignal.timeout(all.requestMs)]);
            }
            catch (error) {
                const known = error instanceof ApiError ? error : unreachable(api.baseUrl, whyOf(error), error);
                const waitMs = known.retry === undefined ? Infinity : (known.retry.afterMs ?? firstWaitMs * tries);
                const mostMs = Math.min(all.longestWaitMs, endMs - performance.now());
                if (waitMs > mostMs || tries === mostTries)
                    throw known;
                await all.sleep(waitMs);
            }
        }
    };
};
const askOnce = async ({ baseUrl, token }, { method, path, content }, signals) => {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, {
        method,
        signal: AbortSignal.any([...signals]),
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token.trim()}`,
            'user-agent': 'go-container-bench',
            'x-github-api-version': '2022-11-28',
            ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    const answer = (0,json/* parseJson */.qF)(await response.text());
    if (!response.ok)
        throw refusalOf(response, answer);
    // Only whether, not where: the token goes to no address that an answer names.
    return { content: answer, hasNext: /;\s*rel="?next"?/.test(response.headers.get('link') ?? '') };
};
/** What stopped a request, without an address or a header in it. */
const whyOf = (error) => {
    if (!(error instanceof Error))
        return 'for an unknown reason';
    if (error.name === 'TimeoutError')
        return 'it did not answer in time';
    const code = (0,json/* errorCode */.CA)(error.cause) ?? (0,json/* errorCode */.CA)(error);
    return code ?? 'the connection failed';
};

;// CONCATENATED MODULE: ./build/publish/issue-comments.js



/** A pull request is an issue to this part of the API: https://docs.github.com/rest/issues/comments */
const issueComments = (ask, { repository }, pullRequest) => {
    const base = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/issues`;
    const change = async (method, path, body) => {
        const [comment] = commentIn((await ask(method, path, { body })).content);
        if (comment !== undefined)
            return comment;
        throw new ApiError('GitHub answered with something that is no comment', { refusal: 'unacceptable' });
    };
    return {
        marked: async (key) => (await allOf(ask, `${base}/${pullRequest}/comments`))
            .filter(({ body }) => hasMarker(body, key))
            .toSorted((a, b) => a.id - b.id),
        create: (body) => change('POST', `${base}/${pullRequest}/comments`, body),
        update: (id, body) => change('PATCH', `${base}/comments/${id}`, body),
        remove: async (id) => {
            try {
                await ask('DELETE', `${base}/comments/${id}`);
            }
            catch (error) {
                if (!(error instanceof ApiError) || error.refusal !== 'absent')
                    throw error;
            }
        },
    };
};
/** GitHub itself locks a conversation long before; this only ends a server that always names one more page. */
const mostPages = 100;
const allOf = async (ask, path) => {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { content, hasNext } = await ask('GET', `${path}?per_page=100&page=${page}`);
        if (!Array.isArray(content))
            throw new ApiError('GitHub answered with something that is no list', { refusal: 'unacceptable' });
        found.push(...content.flatMap(commentIn));
        if (!hasNext)
            break;
    }
    return found;
};
const commentIn = (value) => {
    const id = (0,json.at)(value, 'id');
    if (typeof id !== 'number')
        return [];
    const texts = {
        login: (0,json/* textAt */.$6)(value, 'user', 'login'),
        accountType: (0,json/* textAt */.$6)(value, 'user', 'type'),
        url: (0,json/* textAt */.$6)(value, 'html_url'),
    };
    const known = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
    return [{ id, body: (0,json/* textAt */.$6)(value, 'body') ?? '', ...known }];
};

;// CONCATENATED MODULE: ./build/publish/comment.js








/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment makes one (`on-change`); what is there already is always brought up to date, and left alone when
 * its text would stay the same.
 */
const publishComment = async (request) => {
    const { api, policy, pullRequest } = request;
    if (policy === 'never')
        return { kind: 'skipped', message: 'No comment: comment is never.' };
    const hide = hider([api.token]);
    try {
        const ask = askGitHub(api, request.limits);
        return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) });
    }
    catch (error) {
        return failedComment(error, request.readOnlyToken === true, hide);
    }
};
const publishWith = async (work) => {
    const marked = await work.comments.marked(work.key);
    // Who we are is asked only when it matters.
    const own = marked.length === 0 ? [] : marked.filter(await ownComments(work.ask));
    return own[0] === undefined ? createUnlessCalm(work) : bringUpToDate(work, own[0], own.slice(1));
};
const createUnlessCalm = async (work) => {
    const { report, policy, comments, key } = work;
    const { kind } = report.verdict;
    if (policy === 'on-change' && isCalm(kind))
        return {
            kind: 'skipped',
            message: `No comment: the verdict is ${kind}, and there is no earlier comment.`,
        };
    const created = await comments.create(textOf(work));
    // Another job with this key may have done the same at this moment. Both look again, and both find the
    // same comment to be the oldest.
    const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login);
    const [oldest] = own;
    if (oldest === undefined || oldest.id >= created.id)
        return resultOf('created', created);
    return bringUpToDate(work, oldest, [created]);
};
/** `duplicates` are own comments of a race or of a request that was repeated; the oldest of all stays. */
const bringUpToDate = async (work, comment, duplicates) => {
    const result = await update(work, comment);
    const same = duplicates.filter(({ login }) => login === comment.login);
    // What stays behind is tried again by the next run.
    for (const { id } of same)
        await work.comments.remove(id).catch(() => undefined);
    return result;
};
const update = async (work, comment) => {
    const body = textOf(work, saidIn(comment.body));
    if (isSameText(body, comment.body))
        return resultOf('unchanged', comment);
    try {
        return resultOf('updated', await work.comments.update(comment.id, body));
    }
    catch (error) {
        // Somebody has removed it since it was listed.
        if (error instanceof ApiError && error.refusal === 'absent')
            return createUnlessCalm(work);
        throw error;
    }
};
/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const textOf = ({ report, key, policy, runUrl }, previous) => commentText(report, {
    key,
    whole: policy === 'always',
    ...(previous === undefined ? {} : { previous }),
    ...(runUrl === undefined ? {} : { runUrl }),
});
const resultOf = (kind, { url }) => ({
    kind,
    ...(url === undefined ? {} : { url }),
});

;// CONCATENATED MODULE: ./build/publish/pull-request.js

/** The number of the pull request that an event is about; a merge queue and everything else has none. */
const pullRequestOf = ({ name, payload }) => {
    if (!name.startsWith('pull_request'))
        return undefined;
    const number = (0,json.at)(payload, 'pull_request', 'number') ?? (0,json.at)(payload, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/**
 * Whether GitHub gives the job of such an event a token that may only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's can be given more; a refusal is still no surprise.
 */
const hasReadOnlyToken = ({ payload }) => {
    if ((0,json.at)(payload, 'pull_request') === undefined)
        return false;
    const [head, base] = [
        (0,json/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name'),
        (0,json/* textAt */.$6)(payload, 'pull_request', 'base', 'repo', 'full_name'),
    ];
    const dependabot = [(0,json/* textAt */.$6)(payload, 'sender', 'login'), (0,json/* textAt */.$6)(payload, 'pull_request', 'user', 'login')];
    // The repository of a head that was deleted is null: it was a fork.
    return (base !== undefined && head !== base) || dependabot.includes('dependabot[bot]');
};

// EXTERNAL MODULE: ./build/publish/run-url.js
var run_url = __nccwpck_require__(1809);
;// CONCATENATED MODULE: ./build/publish/comment-on.js



/** Comments on the pull request of the event, if there is one, and says what came of it; never throws. */
const commentOn = async (report, { inputs, key, env, event, token, tell }) => {
    const pullRequest = event === undefined ? undefined : pullRequestOf(event);
    if (event === undefined || pullRequest === undefined)
        return {};
    const runUrl = (0,run_url/* runUrlOf */.Q)(env);
    const { kind, url, message, expected } = await publishComment({
        ...{ report, pullRequest, key, policy: inputs.comment, readOnlyToken: hasReadOnlyToken(event) },
        api: {
            baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            token,
            repository: env['GITHUB_REPOSITORY'] ?? '',
        },
        ...(runUrl === undefined ? {} : { runUrl }),
    });
    const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`;
    if (kind !== 'failed')
        tell.log(text);
    else if (expected === true)
        tell.notice(text);
    else
        tell.warning(text);
    return url === undefined ? {} : { commentUrl: url };
};

;// CONCATENATED MODULE: ./build/publish/failed-logs.js


/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths.
 * What an earlier run left there is removed.
 */
const writeFailedLogs = async (outputDir, { builds }) => {
    const folder = (0,external_node_path_.join)(outputDir, 'logs');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    const failed = builds.flatMap(({ failure, ...build }) => failure === undefined ? [] : [{ ...build, failure }]);
    if (failed.length > 0)
        await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = [];
    for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
        // Numbered, because two benchmarks may only differ in what an artifact's paths cannot hold.
        const name = `${index + 1}-${benchmark.replaceAll(/[^\w.+@~-]/g, '_')}-${revision}-${round}.log`;
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(path, `${failure.message}\n\n${failure.logTail}`);
        paths.push(path);
    }
    return paths;
};

;// CONCATENATED MODULE: ./build/analysis/run-verdict.js
/**
 * The run gets the first of these that a gated benchmark has: one regression or one invalid benchmark is
 * enough, while one that is inconclusive only stands beside the others.
 */
const precedence = ['regression', 'invalid', 'warning', 'improvement', 'unchanged', 'inconclusive'];
/**
 * The run's verdict, from its gated benchmarks alone; `none` when none of them was judged.
 * A gated benchmark without a comparison beside others that have one is a hole and counts as `invalid`.
 */
const judgeRun = (benchmarks) => {
    const gated = gatedOf(benchmarks);
    const judged = gated.filter(({ verdict }) => verdict.kind !== 'none');
    const kind = precedence.find((wanted) => judged.some(({ verdict }) => verdict.kind === wanted));
    if (kind === undefined) {
        const reason = gated[0]?.verdict.reason ?? whyUnjudged(benchmarks) ?? 'not judged: no benchmark is gated';
        return { verdict: { kind: 'none', reason }, judged: 0, unknown: { slowdown: reason } };
    }
    const verdict = { kind, reason: [run_verdict_headline(kind, judged), ...besides(kind, gated)].join('; ') };
    const timed = judged.filter((one) => one.verdict.kind !== 'invalid');
    const [slowest] = bySlowdown(timed, -1);
    if (slowest?.slowdown !== undefined)
        return { verdict, judged: judged.length, slowdown: slowest.slowdown };
    return { verdict, judged: judged.length, unknown: { slowdown: 'no gated benchmark has times to compare' } };
};
/** What stood in the way of all of them says more than that none is gated. */
const whyUnjudged = (benchmarks) => benchmarks.flatMap(({ comparison }) => comparison?.verdict.kind === 'none' ? [comparison.verdict.reason] : [])[0];
const gatedOf = (benchmarks) => {
    const gated = benchmarks.filter((benchmark) => benchmark.gated);
    const missing = gated.some(({ comparison }) => comparison !== undefined)
        ? { kind: 'invalid', reason: 'it is gated, but was not compared' }
        : { kind: 'none', reason: 'not judged: there is only one revision' };
    return gated.map(({ id, comparison }) => ({ id, verdict: missing, ...comparison }));
};
const run_verdict_headline = (kind, judged) => {
    const same = judged.filter(({ verdict }) => verdict.kind === kind);
    const [first, ...others] = bySlowdown(same, kind === 'improvement' ? 1 : -1);
    if (first === undefined)
        return kind;
    const { id, verdict, cause } = first;
    const own = `${id}: ${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    if (judged.length === 1)
        return own;
    const share = `${kind} in ${same.length} of ${judged.length} gated benchmarks`;
    if (others.length === 0)
        return `${share}, ${own}`;
    const shared = cause === undefined && others.every((other) => other.verdict.reason === verdict.reason);
    return shared ? `${share}: ${verdict.reason}` : `${share}, foremost ${own}`;
};
/** The most telling first: the largest slowdown (`sign` −1) or gain (1); those without times last. */
const bySlowdown = (gated, sign) => {
    const rank = ({ slowdown }) => (slowdown === undefined ? Number.MAX_VALUE : sign * slowdown);
    return gated.toSorted((a, b) => rank(a) - rank(b));
};
const besides = (kind, gated) => {
    const count = (wanted) => gated.filter(({ verdict }) => verdict.kind === wanted).length;
    const inconclusive = kind === 'inconclusive' ? 0 : count('inconclusive');
    const unjudged = count('none');
    return [
        ...(inconclusive > 0 ? [`${inconclusive} inconclusive beside it`] : []),
        ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
    ];
};

;// CONCATENATED MODULE: ./build/publish/outputs.js

/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
const setOutputs = async (report, written) => {
    const { setOutput } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    for (const [name, value] of Object.entries(outputsOf(report, written)))
        setOutput(name, value);
};
/** The outputs by name, as action.yml lists them. */
const outputsOf = (report, written) => {
    const { judged, slowdown } = judgeRun(report.benchmarks);
    return {
        verdict: report.verdict.kind,
        gated: String(judged > 0),
        slowdown: slowdown === undefined ? '' : String(slowdown),
        'report-path': written.reportPath,
        'markdown-path': written.markdownPath,
        'comment-url': written.commentUrl ?? '',
        'artifact-id': written.artifactId ?? '',
        'artifact-url': written.artifactUrl ?? '',
        'engine-facts': JSON.stringify(report.engines),
        'duration-ms': String(Math.round(written.durationMs)),
    };
};

// EXTERNAL MODULE: ./build/publish/report-files.js + 1 modules
var report_files = __nccwpck_require__(50344);
// EXTERNAL MODULE: ./build/publish/state.js
var state = __nccwpck_require__(65289);
// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __nccwpck_require__(23552);
;// CONCATENATED MODULE: ./build/publish/publish.js










/**
 * Tells everybody, the safest way first; the files of the report are there already. What cannot be told is a
 * warning and changes neither the verdict nor what comes after it; never throws.
 */
const publish = async (report, publishing) => {
    await summarize(report, publishing);
    const artifact = await upload(report, publishing);
    const comment = await commentOn(report, publishing);
    await annotate(report, publishing);
    await setOutputsOf(report, publishing, { ...artifact, ...comment });
};
/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
const publishPartly = async (report, publishing) => {
    await summarize(report, publishing);
    await setOutputsOf(report, publishing, {});
};
const summarize = async (report, { inputs, env, tell }) => {
    if (!inputs.summary)
        return;
    await (0,publish_tell/* attempt */.C)(tell, 'The report is not in the job summary', async () => {
        await (0,summary/* writeSummary */.S)((0,markdown/* toMarkdown */.l6)(report), env);
        await (0,state/* saveState */.LZ)({ summary: 'done' });
    });
};
const upload = async (report, publishing) => {
    const { inputs, outputDir, key, env, ask, tell } = publishing;
    const name = inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key);
    const { json, markdown } = (0,report_files/* reportPaths */.R)(outputDir);
    const uploaded = await (0,publish_tell/* attempt */.C)(tell, `The artifact ${name} was not uploaded`, async () => {
        const files = [json, markdown, ...(await writeFailedLogs(outputDir, report))];
        const { retentionDays } = inputs;
        const done = await (0,artifact/* uploadArtifact */.mz)(ask, { name, files, outputDir, retentionDays }, env);
        await (0,state/* saveState */.LZ)({ artifact: '' });
        return done;
    });
    switch (uploaded?.kind) {
        case 'uploaded':
            tell.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`);
            return {
                artifactId: uploaded.id,
                ...(uploaded.url === undefined ? {} : { artifactUrl: uploaded.url }),
            };
        case 'unavailable':
            tell.log(uploaded.message);
            return {};
        case 'failed':
            tell.warning(uploaded.message);
            return {};
        case undefined:
            return {};
    }
};
const setOutputsOf = async (report, { outputDir, tell }, published) => {
    const { json, markdown } = (0,report_files/* reportPaths */.R)(outputDir);
    const durationMs = Object.values(report.cost).reduce((sum, ms) => sum + ms, 0);
    await (0,publish_tell/* attempt */.C)(tell, 'The outputs of the action are not set', () => setOutputs(report, { reportPath: json, markdownPath: markdown, durationMs, ...published }));
};

;// CONCATENATED MODULE: ./build/publish/partly.js

/** Keeps the newest report of a run for the case that it is the last; without `publishing` it tells nobody. */
const makeUnfinished = (publishing) => {
    let last;
    let told;
    return {
        keep: (report) => {
            last = report;
        },
        tell: async () => {
            if (last !== undefined && publishing !== undefined)
                told ??= publishPartly(last, publishing);
            await told;
        },
        finish: () => {
            told ??= Promise.resolve();
        },
    };
};

// EXTERNAL MODULE: ./build/publish/service.js + 1 modules
var service = __nccwpck_require__(14741);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __nccwpck_require__(72197);
;// CONCATENATED MODULE: ./build/report/terminal.js





const widest = 120;
/** Narrower than this, a name says nothing any more. */
const narrowest = 12;
const gap = '  ';
const lengthOf = (text) => [...text].length;
const widthsOf = ({ titles, aligns, rows }) => {
    const cells = rows.map((row) => row.cells.map(report_escape/* oneLine */.TN));
    const widths = titles.map((title, at) => Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(lengthOf)));
    const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
    const longest = Math.max(...widths.filter((_, at) => aligns[at] === 'left'));
    const shrunk = Math.max(narrowest, longest - Math.max(0, total - widest));
    // Only names are long; numbers are never cut.
    return widths.map((width, at) => aligns[at] === 'left' && width === longest ? Math.min(width, shrunk) : width);
};
const aligned = (cells, widths, aligns) => cells
    .map((cell, at) => {
    const width = widths[at] ?? 0;
    const text = (0,format/* cut */.Jj)((0,report_escape/* oneLine */.TN)(cell), width);
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    return aligns[at] === 'left' ? text + space : space + text;
})
    .join(gap)
    .trimEnd();
const tableLines = (table) => {
    const widths = widthsOf(table);
    const row = (cells) => aligned(cells, widths, table.aligns);
    return [
        row(table.titles),
        ...table.rows.flatMap(({ cells, why: reason }) => [
            row(cells),
            ...(reason === undefined ? [] : [(0,format/* cut */.Jj)(`    no time: ${(0,report_escape/* oneLine */.TN)(reason)}`, widest)]),
        ]),
    ];
};
/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
const toTerminal = (report) => {
    const table = (0,report_table/* tableOf */.c)(report);
    const note = (0,measured/* ratioNote */.KA)(report);
    const lines = [
        (0,report_escape/* oneLine */.TN)((0,headline/* headline */.P)(report)),
        (0,report_escape/* oneLine */.TN)((0,headline/* why */.d)(report)),
        ...(table.constants.length === 0 ? [] : [(0,report_escape/* oneLine */.TN)((0,format/* sentence */.em)(table.constants.join('. ')))]),
        '',
        ...(table.rows.length === 0 ? ['No benchmark was planned.'] : tableLines(table)),
        ...(note === undefined ? [] : ['', note]),
        ...(report.warnings.length === 0 ? [] : ['']),
        ...report.warnings.map((warning) => `Note: ${(0,report_escape/* oneLine */.TN)(warning)}`),
    ];
    return `${lines.map(report_escape/* notCommand */.vQ).join('\n')}\n`;
};

// EXTERNAL MODULE: ./build/analysis/limits.js
var analysis_limits = __nccwpck_require__(44619);
;// CONCATENATED MODULE: ./build/engines/select.js

/** What `auto` installs on a machine without any engine: it needs neither a daemon nor root to run. */
const fallback = engines.podman;
/**
 * The engines to measure, named ones in their order. Those must be there or be installable, and everything that
 * is missing or unusable is told in one error before anything is installed. `auto` takes all that answer, `one` the engine that the user's own
 * `docker build` would use; where none answers, Podman is installed.
 */
const selectEngines = async (host, wanted, mayInstall) => {
    const all = Object.values(engines);
    if (wanted !== 'auto' && wanted !== 'one') {
        return select_named(host, wanted.flatMap((each) => all.filter(({ name }) => name === each)), mayInstall);
    }
    const answering = [];
    for (const engine of all) {
        const detection = await engine.detect(host).catch((error) => host.log(passedOver(engine, error)));
        if (detection?.kind === 'found' && detection.answers)
            answering.push(engine);
    }
    const [usual = answering[0]] = answering.filter(({ name }) => name === engines.docker.name);
    const taken = wanted === 'one' && usual !== undefined ? [usual] : answering;
    if (taken.length > 0)
        return taken.map((engine) => ({ engine, origin: 'selected' }));
    host.log(`No container engine answers on this machine (tried ${all.map(({ name }) => name).join(', ')}).`);
    return select_named(host, [fallback], mayInstall);
};
const passedOver = ({ name }, error) => `${name}: passed over: ${select_messageOf(error)}`;
const select_messageOf = (error) => (error instanceof Error ? error.message : String(error));
const select_named = async (host, wanted, mayInstall) => {
    const problems = [];
    const missing = [];
    for (const engine of wanted) {
        const detection = await engine.detect(host).catch((error) => {
            host.signal.throwIfAborted();
            problems.push(`${engine.name}: ${select_messageOf(error)}`);
        });
        if (detection === undefined || detection.kind === 'found')
            continue;
        if (await mayInstall(engine.name))
            missing.push(engine);
        else
            problems.push(`${engine.name}: ${detection.reason}; ${detection.remedy}, or allow it with --install always`);
    }
    if (problems.length > 0)
        throw new Error(`Not every engine that was named can be used here:\n  ${problems.join('\n  ')}`);
    for (const engine of missing)
        await installed(host, engine);
    return wanted.map((engine) => ({ engine, origin: missing.includes(engine) ? 'installed' : 'selected' }));
};
const installed = async (host, engine) => {
    await engine.install(host);
    const after = await engine.detect(host);
    if (after.kind === 'missing') {
        throw new Error(`${engine.name} was installed and is still not usable: ${after.reason}; ${after.remedy}`);
    }
};

;// CONCATENATED MODULE: ./build/engines/start.js

/** Selects, installs and starts engines. One that does not start is told and left out, unless it was the only one. */
const startEngines = async ({ host, inputs, mayInstall }, { revisions }, folder, closing) => {
    const wanted = inputs.engines === 'auto' && revisions.length > 1 ? 'one' : inputs.engines;
    const engines = [];
    const warnings = [];
    for (const each of await selectEngines(host, wanted, mayInstall)) {
        try {
            engines.push(closing.use(await start(host, folder, each)));
        }
        catch (error) {
            host.signal.throwIfAborted();
            warnings.push(`${each.engine.name} did not start: ${error instanceof Error ? error.message : String(error)}`);
            host.log(warnings.at(-1) ?? '');
        }
    }
    if (engines.length > 0)
        return { engines, warnings };
    throw new Error(`No engine can build here.\n${warnings.join('\n')}`);
};
const start = async (host, folder, { engine, origin }) => {
    const running = await engine.start(host, folder, origin);
    const { versions, storageDriver } = running.facts;
    const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`);
    return running;
};

;// CONCATENATED MODULE: ./build/host/disk.js

/**
 * The share of a file system that may still be written, 0 to 1, as `df` counts it: blocks that only root may
 * use are neither free nor used. Throws when the path does not exist or is on no real file system.
 */
const freeShare = async (path) => {
    const { bavail, blocks, bfree } = await statfs(path);
    const usable = blocks - bfree + bavail;
    if (usable <= 0)
        throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`);
    return bavail / usable;
};
/** Bytes that this user may still write below a path. Throws when it does not exist. */
const freeBytes = async (path) => {
    const { bavail, bsize } = await (0,promises_.statfs)(path);
    return bavail * bsize;
};

// EXTERNAL MODULE: ./build/host/mounts.js
var mounts = __nccwpck_require__(32629);
;// CONCATENATED MODULE: ./build/host/machine.js




/**
 * Describes this machine; the free disk is that of `diskPath`. What cannot be read is absent, and its reason
 * stands in `unknown`; never throws.
 */
const readEnvironment = async (host, diskPath) => {
    const reasons = {};
    const read = async (field, get) => {
        try {
            return await get();
        }
        catch (error) {
            reasons[field] = error instanceof Error ? error.message : String(error);
            return undefined;
        }
    };
    const os = await read('os', async () => prettyName(await (0,promises_.readFile)('/etc/os-release', 'utf8')));
    const cpuModel = await read('cpuModel', () => nameOfCpu((0,external_node_os_.cpus)()[0]?.model));
    const freeDiskBytes = await read('freeDiskBytes', () => freeBytes(diskPath));
    const cgroup = await read('cgroup', async () => cgroupKind(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8')));
    const runnerImage = runnerImageOf(host);
    return {
        ...(os === undefined ? {} : { os }),
        kernel: (0,external_node_os_.release)(),
        architecture: (0,external_node_os_.machine)(),
        ...(cpuModel === undefined ? {} : { cpuModel }),
        cpuCount: (0,external_node_os_.cpus)().length,
        memoryBytes: (0,external_node_os_.totalmem)(),
        ...(freeDiskBytes === undefined ? {} : { freeDiskBytes }),
        ...(cgroup === undefined ? {} : { cgroup }),
        nodeVersion: process.versions.node,
        ...(runnerImage === undefined ? {} : { runnerImage }),
        ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
    };
};
/** The distribution's name and version from the text of os-release(5); throws when it has none. */
const prettyName = (osRelease) => {
    const value = /^PRETTY_NAME=(.*)$/m
        .exec(osRelease)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2');
    if (value === undefined || value === '')
        throw new Error('/etc/os-release has no PRETTY_NAME');
    return value;
};
/**
 * Which control groups the text of /proc/self/mountinfo shows: `v2`, `v1`, or `hybrid` when version 2 is
 * mounted beside version 1 controllers. Throws when there are none.
 */
const cgroupKind = (mountinfo) => {
    const types = new Set((0,mounts/* parseMounts */.qV)(mountinfo).map((mount) => mount.type));
    if (types.has('cgroup'))
        return types.has('cgroup2') ? 'hybrid' : 'v1';
    if (types.has('cgroup2'))
        return 'v2';
    throw new Error('no cgroup file system is mounted here');
};
// Node reads it from /proc/cpuinfo; on ARM, where that has numbers only, it knows the names of most.
const nameOfCpu = (model) => {
    const name = model?.trim() ?? '';
    if (name === '' || name === 'unknown')
        throw new Error('/proc/cpuinfo names no model');
    return name;
};
/** GitHub's hosted runners say which image they were made from. */
const runnerImageOf = ({ env }) => {
    const [image, version] = [env['ImageOS'], env['ImageVersion']];
    if (image === undefined || image === '')
        return undefined;
    return version === undefined || version === '' ? image : `${image} ${version}`;
};

// EXTERNAL MODULE: ./build/host/run-folder.js
var run_folder = __nccwpck_require__(78243);
// EXTERNAL MODULE: ./build/host/sweep.js
var sweep = __nccwpck_require__(40615);
;// CONCATENATED MODULE: ./build/measure/cost.js
const openCostLedger = () => {
    const startMs = performance.now();
    const spent = { timedMs: 0, primingMs: 0, warmUpMs: 0, resetMs: 0, settleMs: 0, setupMs: 0 };
    const sum = () => Object.values(spent).reduce((left, right) => left + right, 0);
    return {
        add: (item, ms) => void (spent[item] += ms),
        charge: async (item, work) => {
            const [fromMs, chargedBefore] = [performance.now(), sum()];
            try {
                return await work();
            }
            finally {
                spent[item] += performance.now() - fromMs - (sum() - chargedBefore);
            }
        },
        total: () => ({ ...spent, otherMs: performance.now() - startMs - sum() }),
        elapsedMs: () => performance.now() - startMs,
    };
};

;// CONCATENATED MODULE: ./build/schedule.js
/** Where every benchmark of a plan stands before its first pair. */
const openBook = (plan) => new Map(plan.benchmarks.map(({ id }) => [
    id,
    { complete: 0, attempted: 0, lostInARow: 0, wanted: plan.rounds, revisions: plan.revisions },
]));
/**
 * The pair of this project to build next; undefined when every benchmark has its pairs or is closed. Round 1
 * of every scenario comes first, engine by engine, which leaves a prime; then the further rounds of the
 * scenarios that start from it; and only then further cold pairs, which each replace the prime.
 */
const nextPair = (plan, project, book) => {
    for (const { benchmark, turn } of turnsOf(plan, project)) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.closed !== undefined)
            continue;
        const { complete, attempted, wanted, revisions } = progress;
        if (complete >= turn || turn > wanted)
            continue;
        return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) };
    }
    return undefined;
};
const turnsOf = (plan, project) => {
    const further = Array.from({ length: plan.rounds - 1 }, (_, index) => index + 2);
    const all = (turn) => rotated(plan.engines, turn - 1).flatMap((engine) => plan.benchmarks
        .filter((benchmark) => benchmark.engine === engine && benchmark.project === project)
        .map((benchmark) => ({ benchmark, turn })));
    const cold = ({ benchmark }) => startsEmpty(plan, benchmark);
    return [
        ...all(1),
        ...further.flatMap((turn) => all(turn).filter((each) => !cold(each))),
        ...further.flatMap((turn) => all(turn).filter(cold)),
    ];
};
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, { scenario }) => plan.scenarios.some(({ name, startsFrom }) => name === scenario && startsFrom === 'empty');
const rotated = (items, by) => {
    const start = by % Math.max(1, items.length);
    return [...items.slice(start), ...items.slice(0, start)];
};
/**
 * AB, BA, AB, …: over two pairs each revision is first once, so a drift or a second-place penalty cancels. It
 * is the complete pairs that alternate: one that replaces a lost pair has the order of that.
 */
const orderOf = (plan, revisions, scenario, complete) => {
    const candidateFirst = (plan.startsWithCandidate[scenario] ?? false) === (complete % 2 === 0);
    return candidateFirst ? revisions.toReversed() : revisions;
};

;// CONCATENATED MODULE: ./build/report/progress.js


const place = ({ number, of, benchmark, round, revision }) => {
    const side = revision === undefined ? [] : [revision];
    const parts = [benchmark, ...side, round === 0 ? 'warm-up' : `round ${round}`];
    return `build ${number} of ${of}: ${parts.join(', ')}`;
};
const result = ({ durationMs, failure, excluded, round }) => {
    if (failure !== undefined)
        return `no time, ${failure.kind} after ${(0,format/* duration */.p0)(durationMs)}: ${failure.message}`;
    if (excluded === undefined || round === 0)
        return (0,format/* duration */.p0)(durationMs);
    return `${(0,format/* duration */.p0)(durationMs)}, not counted: ${excluded}`;
};
/** The line before a build. */
const startLine = (turn) => (0,report_escape/* logLine */.BP)(`${place(turn)} ...`);
/** The line after it; `leftMs` is the estimate for the rest of the run, absent while there is none. */
const endLine = (turn, build, leftMs) => (0,report_escape/* logLine */.BP)(`${place(turn)}: ${result(build)}; time left: ${(0,format/* known */.eO)(leftMs, (ms) => `about ${(0,format/* duration */.p0)(ms)}`)}`);
/** A result before its time: the first counted build of a benchmark, so that a reader need not wait for the end. */
const provisionalLine = (build) => (0,report_escape/* logLine */.BP)(`provisional (${(0,format/* count */.U9)(1, 'build')}, not a median): ${build.benchmark} took ${(0,format/* duration */.p0)(build.durationMs)}`);

;// CONCATENATED MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
/**
 * When adding a new value to a list, one does not have to necessary
 * recompute the mean of the list in linear time. They can instead use
 * this function to compute the new mean by providing the current mean,
 * the number of elements in the list that produced it and the new
 * value to add.
 *
 * @since 2.5.0
 * @param {number} mean current mean
 * @param {number} n number of items in the list
 * @param {number} newValue the added value
 * @returns {number} the new mean
 *
 * @example
 * addToMean(14, 5, 53); // => 20.5
 */
function addToMean(mean, n, newValue) {
    return mean + (newValue - mean) / (n + 1);
}

/**
 * Split an array into chunks of a specified size. This function
 * has the same behavior as [PHP's array_chunk](http://php.net/manual/en/function.array-chunk.php)
 * function, and thus will insert smaller-sized chunks at the end if
 * the input size is not divisible by the chunk size.
 *
 * `x` is expected to be an array, and `chunkSize` a number.
 * The `x` array can contain any kind of data.
 *
 * @param {Array} x a sample
 * @param {number} chunkSize size of each output array. must be a positive integer
 * @returns {Array<Array>} a chunked array
 * @throws {Error} if chunk size is less than 1 or not an integer
 * @example
 * chunk([1, 2, 3, 4, 5, 6], 2);
 * // => [[1, 2], [3, 4], [5, 6]]
 */
function simple_statistics_chunk(x, chunkSize) {
    // a list of result chunks, as arrays in an array
    var output = [];

    // `chunkSize` must be zero or higher - otherwise the loop below,
    // in which we call `start += chunkSize`, will loop infinitely.
    // So, we'll detect and throw in that case to indicate
    // invalid input.
    if (chunkSize < 1) {
        throw new Error("chunk size must be a positive number");
    }

    if (Math.floor(chunkSize) !== chunkSize) {
        throw new Error("chunk size must be an integer");
    }

    // `start` is the index at which `.slice` will start selecting
    // new array elements
    for (var start = 0; start < x.length; start += chunkSize) {
        // for each chunk, slice that part of the array and add it
        // to the output. The `.slice` function does not change
        // the original array.
        output.push(x.slice(start, start + chunkSize));
    }
    return output;
}

/**
 * Create a new column x row matrix.
 *
 * @private
 * @param {number} columns
 * @param {number} rows
 * @return {Array<Array<number>>} matrix
 * @example
 * makeMatrix(10, 10);
 */
function makeMatrix(columns, rows) {
    var matrix = [];
    for (var i = 0; i < columns; i++) {
        var column = [];
        for (var j = 0; j < rows; j++) {
            column.push(0);
        }
        matrix.push(column);
    }
    return matrix;
}

/**
 * Sort an array of numbers by their numeric value, ensuring that the
 * array is not changed in place.
 *
 * This is necessary because the default behavior of .sort
 * in JavaScript is to sort arrays as string values
 *
 *     [1, 10, 12, 102, 20].sort()
 *     // output
 *     [1, 10, 102, 12, 20]
 *
 * @param {Array<number>} x input array
 * @return {Array<number>} sorted array
 * @private
 * @example
 * numericSort([3, 2, 1]) // => [1, 2, 3]
 */
function numericSort(x) {
    return (
        x
            // ensure the array is not changed in-place
            .slice()
            // comparator function that treats input as numeric
            .sort(function (a, b) {
                return a - b;
            })
    );
}

/**
 * For a sorted input, counting the number of unique values
 * is possible in constant time and constant memory. This is
 * a simple implementation of the algorithm.
 *
 * Values are compared with `===`, so objects and non-primitive objects
 * are not handled in any special way.
 *
 * @param {Array<*>} x an array of any kind of value
 * @returns {number} count of unique values
 * @example
 * uniqueCountSorted([1, 2, 3]); // => 3
 * uniqueCountSorted([1, 1, 1]); // => 1
 */
function uniqueCountSorted(x) {
    var uniqueValueCount = 0;
    var lastSeenValue;
    for (var i = 0; i < x.length; i++) {
        if (i === 0 || x[i] !== lastSeenValue) {
            lastSeenValue = x[i];
            uniqueValueCount++;
        }
    }
    return uniqueValueCount;
}

/**
 * Generates incrementally computed values based on the sums and sums of
 * squares for the data array
 *
 * @private
 * @param {number} j
 * @param {number} i
 * @param {Array<number>} sums
 * @param {Array<number>} sumsOfSquares
 * @return {number}
 * @example
 * ssq(0, 1, [-1, 0, 2], [1, 1, 5]);
 */
function ssq(j, i, sums, sumsOfSquares) {
    var sji; // s(j, i)
    if (j > 0) {
        var muji = (sums[i] - sums[j - 1]) / (i - j + 1); // mu(j, i)
        sji =
            sumsOfSquares[i] - sumsOfSquares[j - 1] - (i - j + 1) * muji * muji;
    } else {
        sji = sumsOfSquares[i] - (sums[i] * sums[i]) / (i + 1);
    }
    if (sji < 0) {
        return 0;
    }
    return sji;
}

/**
 * Function that recursively divides and conquers computations
 * for cluster j
 *
 * @private
 * @param {number} iMin Minimum index in cluster to be computed
 * @param {number} iMax Maximum index in cluster to be computed
 * @param {number} cluster Index of the cluster currently being computed
 * @param {Array<Array<number>>} matrix
 * @param {Array<Array<number>>} backtrackMatrix
 * @param {Array<number>} sums
 * @param {Array<number>} sumsOfSquares
 */
function fillMatrixColumn(
    iMin,
    iMax,
    cluster,
    matrix,
    backtrackMatrix,
    sums,
    sumsOfSquares
) {
    if (iMin > iMax) {
        return;
    }

    // Start at midpoint between iMin and iMax
    var i = Math.floor((iMin + iMax) / 2);

    matrix[cluster][i] = matrix[cluster - 1][i - 1];
    backtrackMatrix[cluster][i] = i;

    var jlow = cluster; // the lower end for j

    if (iMin > cluster) {
        jlow = Math.max(jlow, backtrackMatrix[cluster][iMin - 1] || 0);
    }
    jlow = Math.max(jlow, backtrackMatrix[cluster - 1][i] || 0);

    var jhigh = i - 1; // the upper end for j
    if (iMax < matrix[0].length - 1) {
        /* c8 ignore start */
        jhigh = Math.min(jhigh, backtrackMatrix[cluster][iMax + 1] || 0);
        /* c8 ignore end */
    }

    var sji;
    var sjlowi;
    var ssqjlow;
    var ssqj;
    for (var j = jhigh; j >= jlow; --j) {
        sji = ssq(j, i, sums, sumsOfSquares);

        if (sji + matrix[cluster - 1][jlow - 1] >= matrix[cluster][i]) {
            break;
        }

        // Examine the lower bound of the cluster border
        sjlowi = ssq(jlow, i, sums, sumsOfSquares);

        ssqjlow = sjlowi + matrix[cluster - 1][jlow - 1];

        if (ssqjlow < matrix[cluster][i]) {
            // Shrink the lower bound
            matrix[cluster][i] = ssqjlow;
            backtrackMatrix[cluster][i] = jlow;
        }
        jlow++;

        ssqj = sji + matrix[cluster - 1][j - 1];
        if (ssqj < matrix[cluster][i]) {
            matrix[cluster][i] = ssqj;
            backtrackMatrix[cluster][i] = j;
        }
    }

    fillMatrixColumn(
        iMin,
        i - 1,
        cluster,
        matrix,
        backtrackMatrix,
        sums,
        sumsOfSquares
    );
    fillMatrixColumn(
        i + 1,
        iMax,
        cluster,
        matrix,
        backtrackMatrix,
        sums,
        sumsOfSquares
    );
}

/**
 * Initializes the main matrices used in Ckmeans and kicks
 * off the divide and conquer cluster computation strategy
 *
 * @private
 * @param {Array<number>} data sorted array of values
 * @param {Array<Array<number>>} matrix
 * @param {Array<Array<number>>} backtrackMatrix
 */
function fillMatrices(data, matrix, backtrackMatrix) {
    var nValues = matrix[0].length;

    // Shift values by the median to improve numeric stability
    var shift = data[Math.floor(nValues / 2)];

    // Cumulative sum and cumulative sum of squares for all values in data array
    var sums = [];
    var sumsOfSquares = [];

    // Initialize first column in matrix & backtrackMatrix
    for (var i = 0, shiftedValue = (void 0); i < nValues; ++i) {
        shiftedValue = data[i] - shift;
        if (i === 0) {
            sums.push(shiftedValue);
            sumsOfSquares.push(shiftedValue * shiftedValue);
        } else {
            sums.push(sums[i - 1] + shiftedValue);
            sumsOfSquares.push(
                sumsOfSquares[i - 1] + shiftedValue * shiftedValue
            );
        }

        // Initialize for cluster = 0
        matrix[0][i] = ssq(0, i, sums, sumsOfSquares);
        backtrackMatrix[0][i] = 0;
    }

    // Initialize the rest of the columns
    var iMin;
    for (var cluster = 1; cluster < matrix.length; ++cluster) {
        if (cluster < matrix.length - 1) {
            iMin = cluster;
        } else {
            // No need to compute matrix[K-1][0] ... matrix[K-1][N-2]
            iMin = nValues - 1;
        }

        fillMatrixColumn(
            iMin,
            nValues - 1,
            cluster,
            matrix,
            backtrackMatrix,
            sums,
            sumsOfSquares
        );
    }
}

/**
 * Ckmeans clustering is an improvement on heuristic-based clustering
 * approaches like Jenks. The algorithm was developed in
 * [Haizhou Wang and Mingzhou Song](http://journal.r-project.org/archive/2011-2/RJournal_2011-2_Wang+Song.pdf)
 * as a [dynamic programming](https://en.wikipedia.org/wiki/Dynamic_programming) approach
 * to the problem of clustering numeric data into groups with the least
 * within-group sum-of-squared-deviations.
 *
 * Minimizing the difference within groups - what Wang & Song refer to as
 * `withinss`, or within sum-of-squares, means that groups are optimally
 * homogenous within and the data is split into representative groups.
 * This is very useful for visualization, where you may want to represent
 * a continuous variable in discrete color or style groups. This function
 * can provide groups that emphasize differences between data.
 *
 * Being a dynamic approach, this algorithm is based on two matrices that
 * store incrementally-computed values for squared deviations and backtracking
 * indexes.
 *
 * This implementation is based on Ckmeans 3.4.6, which introduced a new divide
 * and conquer approach that improved runtime from O(kn^2) to O(kn log(n)).
 *
 * Unlike the [original implementation](https://cran.r-project.org/web/packages/Ckmeans.1d.dp/index.html),
 * this implementation does not include any code to automatically determine
 * the optimal number of clusters: this information needs to be explicitly
 * provided.
 *
 * ### References
 * _Ckmeans.1d.dp: Optimal k-means Clustering in One Dimension by Dynamic
 * Programming_ Haizhou Wang and Mingzhou Song ISSN 2073-4859
 *
 * from The R Journal Vol. 3/2, December 2011
 * @param {Array<number>} x input data, as an array of number values
 * @param {number} nClusters number of desired classes. This cannot be
 * greater than the number of values in the data array.
 * @returns {Array<Array<number>>} clustered input
 * @throws {Error} if the number of requested clusters is higher than the size of the data
 * @example
 * ckmeans([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3);
 * // The input, clustered into groups of similar numbers.
 * //= [[-1, -1, -1, -1], [2, 2, 2], [4, 5, 6]]);
 */
function ckmeans(x, nClusters) {
    if (nClusters > x.length) {
        throw new Error(
            "cannot generate more classes than there are data values"
        );
    }

    var sorted = numericSort(x);
    // we'll use this as the maximum number of clusters
    var uniqueCount = uniqueCountSorted(sorted);

    // if all of the input values are identical, there's one cluster
    // with all of the input in it.
    if (uniqueCount === 1) {
        return [sorted];
    }

    // named 'S' originally
    var matrix = makeMatrix(nClusters, sorted.length);
    // named 'J' originally
    var backtrackMatrix = makeMatrix(nClusters, sorted.length);

    // This is a dynamic programming way to solve the problem of minimizing
    // within-cluster sum of squares. It's similar to linear regression
    // in this way, and this calculation incrementally computes the
    // sum of squares that are later read.
    fillMatrices(sorted, matrix, backtrackMatrix);

    // The real work of Ckmeans clustering happens in the matrix generation:
    // the generated matrices encode all possible clustering combinations, and
    // once they're generated we can solve for the best clustering groups
    // very quickly.
    var clusters = [];
    var clusterRight = backtrackMatrix[0].length - 1;

    // Backtrack the clusters from the dynamic programming matrix. This
    // starts at the bottom-right corner of the matrix (if the top-left is 0, 0),
    // and moves the cluster target with the loop.
    for (var cluster = backtrackMatrix.length - 1; cluster >= 0; cluster--) {
        var clusterLeft = backtrackMatrix[cluster][clusterRight];

        // fill the cluster from the sorted input by taking a slice of the
        // array. the backtrack matrix makes this easy - it stores the
        // indexes where the cluster should start and end.
        clusters[cluster] = sorted.slice(clusterLeft, clusterRight + 1);

        if (cluster > 0) {
            clusterRight = clusterLeft - 1;
        }
    }

    return clusters;
}

/**
 * Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
 * This method is an improvement over the classical
 * [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
 * It aims at computing the sum of a list of numbers while correcting for
 * floating-point errors. Traditionally, sums are calculated as many
 * successive additions, each one with its own floating-point roundoff. These
 * losses in precision add up as the number of numbers increases. This alternative
 * algorithm is more accurate than the simple way of calculating sums by simple
 * addition.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x input
 * @return {number} sum of all input numbers
 * @example
 * sum([1, 2, 3]); // => 6
 */
function sum(x) {
    // If the array is empty, we needn't bother computing its sum
    if (x.length === 0) {
        return 0;
    }

    // Initializing the sum as the first number in the array
    var sum = x[0];

    // Keeping track of the floating-point error correction
    var correction = 0;

    var transition;

    if (typeof sum !== "number") {
        return Number.NaN;
    }

    for (var i = 1; i < x.length; i++) {
        if (typeof x[i] !== "number") {
            return Number.NaN;
        }
        transition = sum + x[i];

        // Here we need to update the correction in a different fashion
        // if the new absolute value is greater than the absolute sum
        if (Math.abs(sum) >= Math.abs(x[i])) {
            correction += sum - transition + x[i];
        } else {
            correction += x[i] - transition + sum;
        }

        sum = transition;
    }

    // Returning the corrected sum
    return sum + correction;
}

/**
 * The mean, _also known as average_,
 * is the sum of all values over the number of values.
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @throws {Error} if the length of x is less than one
 * @returns {number} mean
 * @example
 * mean([0, 10]); // => 5
 */
function mean(x) {
    if (x.length === 0) {
        throw new Error("mean requires at least one data point");
    }

    return sum(x) / x.length;
}

/**
 * The sum of deviations to the Nth power.
 * When n=2 it's the sum of squared deviations.
 * When n=3 it's the sum of cubed deviations.
 *
 * @param {Array<number>} x
 * @param {number} n power
 * @returns {number} sum of nth power deviations
 *
 * @example
 * var input = [1, 2, 3];
 * // since the variance of a set is the mean squared
 * // deviations, we can calculate that with sumNthPowerDeviations:
 * sumNthPowerDeviations(input, 2) / input.length;
 */
function sumNthPowerDeviations(x, n) {
    var meanValue = mean(x);
    var sum = 0;
    var tempValue;
    var i;

    // This is an optimization: when n is 2 (we're computing a number squared),
    // multiplying the number by itself is significantly faster than using
    // the Math.pow method.
    if (n === 2) {
        for (i = 0; i < x.length; i++) {
            tempValue = x[i] - meanValue;
            sum += tempValue * tempValue;
        }
    } else {
        for (i = 0; i < x.length; i++) {
            sum += Math.pow(x[i] - meanValue, n);
        }
    }

    return sum;
}

/**
 * The [sample variance](https://en.wikipedia.org/wiki/Variance#Sample_variance)
 * is the sum of squared deviations from the mean. The sample variance
 * is distinguished from the variance by the usage of [Bessel's Correction](https://en.wikipedia.org/wiki/Bessel's_correction):
 * instead of dividing the sum of squared deviations by the length of the input,
 * it is divided by the length minus one. This corrects the bias in estimating
 * a value from a set that you don't know if full.
 *
 * References:
 * * [Wolfram MathWorld on Sample Variance](http://mathworld.wolfram.com/SampleVariance.html)
 *
 * @param {Array<number>} x a sample of two or more data points
 * @throws {Error} if the length of x is less than 2
 * @return {number} sample variance
 * @example
 * sampleVariance([1, 2, 3, 4, 5]); // => 2.5
 */
function sampleVariance(x) {
    if (x.length < 2) {
        throw new Error("sampleVariance requires at least two data points");
    }

    var sumSquaredDeviationsValue = sumNthPowerDeviations(x, 2);

    // this is Bessels' Correction: an adjustment made to sample statistics
    // that allows for the reduced degree of freedom entailed in calculating
    // values from samples rather than complete populations.
    var besselsCorrection = x.length - 1;

    // Find the mean value of that list
    return sumSquaredDeviationsValue / besselsCorrection;
}

/**
 * The [sample standard deviation](http://en.wikipedia.org/wiki/Standard_deviation#Sample_standard_deviation)
 * is the square root of the sample variance.
 *
 * @param {Array<number>} x input array
 * @returns {number} sample standard deviation
 * @example
 * sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]).toFixed(2);
 * // => '2.14'
 */
function sampleStandardDeviation(x) {
    var sampleVarianceX = sampleVariance(x);
    return Math.sqrt(sampleVarianceX);
}

/**
 * The`coefficient of variation`_ is the ratio of the standard deviation to the mean.
 * .._`coefficient of variation`: https://en.wikipedia.org/wiki/Coefficient_of_variation
 *
 *
 * @param {Array} x input
 * @returns {number} coefficient of variation
 * @example
 * coefficientOfVariation([1, 2, 3, 4]).toFixed(3); // => 0.516
 * coefficientOfVariation([1, 2, 3, 4, 5]).toFixed(3); // => 0.527
 * coefficientOfVariation([-1, 0, 1, 2, 3, 4]).toFixed(3); // => 1.247
 */
function coefficientOfVariation(x) {
    return sampleStandardDeviation(x) / mean(x);
}

/**
 * Implementation of Combinations
 * Combinations are unique subsets of a collection - in this case, k x from a collection at a time.
 * https://en.wikipedia.org/wiki/Combination
 * @param {Array} x any type of data
 * @param {int} k the number of objects in each group (without replacement)
 * @returns {Array<Array>} array of permutations
 * @example
 * combinations([1, 2, 3], 2); // => [[1,2], [1,3], [2,3]]
 */

function combinations(x, k) {
    if (k === 0) {
        return [[]];
    }

    var i;
    var subI;
    var combinationList = [];
    var subsetCombinations;
    var next;

    for (i = 0; i < x.length; i++) {
        if (k === 1) {
            combinationList.push([x[i]]);
        } else {
            subsetCombinations = combinations(x.slice(i + 1, x.length), k - 1);
            for (subI = 0; subI < subsetCombinations.length; subI++) {
                next = subsetCombinations[subI];
                next.unshift(x[i]);
                combinationList.push(next);
            }
        }
    }
    return combinationList;
}

/**
 * Implementation of [Combinations](https://en.wikipedia.org/wiki/Combination) with replacement
 * Combinations are unique subsets of a collection - in this case, k x from a collection at a time.
 * 'With replacement' means that a given element can be chosen multiple times.
 * Unlike permutation, order doesn't matter for combinations.
 *
 * @param {Array} x any type of data
 * @param {int} k the number of objects in each group (without replacement)
 * @returns {Array<Array>} array of permutations
 * @example
 * combinationsReplacement([1, 2], 2); // => [[1, 1], [1, 2], [2, 2]]
 */
function combinationsReplacement(x, k) {
    if (k === 0) {
        return [[]];
    }

    var combinationList = [];

    for (var i = 0; i < x.length; i++) {
        if (k === 1) {
            // If we're requested to find only one element, we don't need
            // to recurse: just push `x[i]` onto the list of combinations.
            combinationList.push([x[i]]);
        } else {
            // Otherwise, recursively find combinations, given `k - 1`. Note that
            // we request `k - 1`, so if you were looking for k=3 combinations, we're
            // requesting k=2. This -1 gets reversed in the for loop right after this
            // code, since we concatenate `x[i]` onto the selected combinations,
            // bringing `k` back up to your requested level.
            // This recursion may go many levels deep, since it only stops once
            // k=1.
            var subsetCombinations = combinationsReplacement(
                x.slice(i, x.length),
                k - 1
            );

            for (var j = 0; j < subsetCombinations.length; j++) {
                combinationList.push([x[i]].concat(subsetCombinations[j]));
            }
        }
    }

    return combinationList;
}

/**
 * When combining two lists of values for which one already knows the means,
 * one does not have to necessary recompute the mean of the combined lists in
 * linear time. They can instead use this function to compute the combined
 * mean by providing the mean & number of values of the first list and the mean
 * & number of values of the second list.
 *
 * @since 3.0.0
 * @param {number} mean1 mean of the first list
 * @param {number} n1 number of items in the first list
 * @param {number} mean2 mean of the second list
 * @param {number} n2 number of items in the second list
 * @returns {number} the combined mean
 *
 * @example
 * combineMeans(5, 3, 4, 3); // => 4.5
 */
function combineMeans(mean1, n1, mean2, n2) {
    return (mean1 * n1 + mean2 * n2) / (n1 + n2);
}

/**
 * When combining two lists of values for which one already knows the variances,
 * one does not have to necessary recompute the variance of the combined lists
 * in linear time. They can instead use this function to compute the combined
 * variance by providing the variance, mean & number of values of the first list
 * and the variance, mean & number of values of the second list.
 *
 * @since 3.0.0
 * @param {number} variance1 variance of the first list
 * @param {number} mean1 mean of the first list
 * @param {number} n1 number of items in the first list
 * @param {number} variance2 variance of the second list
 * @param {number} mean2 mean of the second list
 * @param {number} n2 number of items in the second list
 * @returns {number} the combined mean
 *
 * @example
 * combineVariances(14 / 3, 5, 3, 8 / 3, 4, 3); // => 47 / 12
 */
function combineVariances(variance1, mean1, n1, variance2, mean2, n2) {
    var newMean = combineMeans(mean1, n1, mean2, n2);

    return (
        (n1 * (variance1 + Math.pow(mean1 - newMean, 2)) +
            n2 * (variance2 + Math.pow(mean2 - newMean, 2))) /
        (n1 + n2)
    );
}

/**
 * This computes the maximum number in an array.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @returns {number} maximum value
 * @throws {Error} if the length of x is less than one
 * @example
 * max([1, 2, 3, 4]);
 * // => 4
 */
function max(x) {
    if (x.length === 0) {
        throw new Error("max requires at least one data point");
    }

    var value = x[0];
    for (var i = 1; i < x.length; i++) {
        if (x[i] > value) {
            value = x[i];
        }
    }
    return value;
}

/**
 * The min is the lowest number in the array.
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @throws {Error} if the length of x is less than one
 * @returns {number} minimum value
 * @example
 * min([1, 5, -10, 100, 2]); // => -10
 */
function min(x) {
    if (x.length === 0) {
        throw new Error("min requires at least one data point");
    }

    var value = x[0];
    for (var i = 1; i < x.length; i++) {
        if (x[i] < value) {
            value = x[i];
        }
    }
    return value;
}

/**
 * Given an array of x, this will find the extent of the
 * x and return an array of breaks that can be used
 * to categorize the x into a number of classes. The
 * returned array will always be 1 longer than the number of
 * classes because it includes the minimum value.
 *
 * @param {Array<number>} x an array of number values
 * @param {number} nClasses number of desired classes
 * @returns {Array<number>} array of class break positions
 * @example
 * equalIntervalBreaks([1, 2, 3, 4, 5, 6], 4); // => [1, 2.25, 3.5, 4.75, 6]
 */
function equalIntervalBreaks(x, nClasses) {
    if (x.length < 2) {
        return x;
    }

    var theMin = min(x);
    var theMax = max(x);

    // the first break will always be the minimum value
    // in the xset
    var breaks = [theMin];

    // The size of each break is the full range of the x
    // divided by the number of classes requested
    var breakSize = (theMax - theMin) / nClasses;

    // In the case of nClasses = 1, this loop won't run
    // and the returned breaks will be [min, max]
    for (var i = 1; i < nClasses; i++) {
        breaks.push(breaks[0] + breakSize * i);
    }

    // the last break will always be the
    // maximum.
    breaks.push(theMax);

    return breaks;
}

/**
 * This computes the minimum & maximum number in an array.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @returns {Array<number>} minimum & maximum value
 * @throws {Error} if the length of x is less than one
 * @example
 * extent([1, 2, 3, 4]);
 * // => [1, 4]
 */
function extent(x) {
    if (x.length === 0) {
        throw new Error("extent requires at least one data point");
    }

    var min = x[0];
    var max = x[0];
    for (var i = 1; i < x.length; i++) {
        if (x[i] > max) {
            max = x[i];
        }
        if (x[i] < min) {
            min = x[i];
        }
    }
    return [min, max];
}

/**
 * The extent is the lowest & highest number in the array. With a sorted array,
 * the first element in the array is always the lowest while the last element is always the largest, so this calculation
 * can be done in one step, or constant time.
 *
 * @param {Array<number>} x input
 * @returns {Array<number>} minimum & maximum value
 * @example
 * extentSorted([-100, -10, 1, 2, 5]); // => [-100, 5]
 */
function extentSorted(x) {
    return [x[0], x[x.length - 1]];
}

/**
 * The [Geometric Mean](https://en.wikipedia.org/wiki/Geometric_mean) is
 * a mean function that is more useful for numbers in different
 * ranges.
 *
 * This is the nth root of the input numbers multiplied by each other.
 *
 * The geometric mean is often useful for
 * **[proportional growth](https://en.wikipedia.org/wiki/Geometric_mean#Proportional_growth)**: given
 * growth rates for multiple years, like _80%, 16.66% and 42.85%_, a simple
 * mean will incorrectly estimate an average growth rate, whereas a geometric
 * mean will correctly estimate a growth rate that, over those years,
 * will yield the same end value.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @returns {number} geometric mean
 * @throws {Error} if x is empty
 * @throws {Error} if x contains a negative number
 * @example
 * var growthRates = [1.80, 1.166666, 1.428571];
 * var averageGrowth = ss.geometricMean(growthRates);
 * var averageGrowthRates = [averageGrowth, averageGrowth, averageGrowth];
 * var startingValue = 10;
 * var startingValueMean = 10;
 * growthRates.forEach(function(rate) {
 *   startingValue *= rate;
 * });
 * averageGrowthRates.forEach(function(rate) {
 *   startingValueMean *= rate;
 * });
 * startingValueMean === startingValue;
 */
function geometricMean(x) {
    if (x.length === 0) {
        throw new Error("geometricMean requires at least one data point");
    }

    // the starting value.
    var value = 1;

    for (var i = 0; i < x.length; i++) {
        // the geometric mean is only valid for positive numbers
        if (x[i] < 0) {
            throw new Error(
                "geometricMean requires only non-negative numbers as input"
            );
        }

        // repeatedly multiply the value by each number
        value *= x[i];
    }

    return Math.pow(value, 1 / x.length);
}

/**
 * The [Harmonic Mean](https://en.wikipedia.org/wiki/Harmonic_mean) is
 * a mean function typically used to find the average of rates.
 * This mean is calculated by taking the reciprocal of the arithmetic mean
 * of the reciprocals of the input numbers.
 *
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @returns {number} harmonic mean
 * @throws {Error} if x is empty
 * @throws {Error} if x contains a negative number
 * @example
 * harmonicMean([2, 3]).toFixed(2) // => '2.40'
 */
function harmonicMean(x) {
    if (x.length === 0) {
        throw new Error("harmonicMean requires at least one data point");
    }

    var reciprocalSum = 0;

    for (var i = 0; i < x.length; i++) {
        // the harmonic mean is only valid for positive numbers
        if (x[i] <= 0) {
            throw new Error(
                "harmonicMean requires only positive numbers as input"
            );
        }

        reciprocalSum += 1 / x[i];
    }

    // divide n by the reciprocal sum
    return x.length / reciprocalSum;
}

/**
 * This is the internal implementation of quantiles: when you know
 * that the order is sorted, you don't need to re-sort it, and the computations
 * are faster.
 *
 * This implements the linear interpolation method (type=7 in R/numpy),
 * which is the default in numpy.percentile and R's quantile.
 *
 * @param {Array<number>} x sample of one or more data points
 * @param {number} p desired quantile: a number between 0 to 1, inclusive
 * @returns {number} quantile value
 * @throws {Error} if p ix outside of the range from 0 to 1
 * @throws {Error} if x is empty
 * @example
 * quantileSorted([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
 */
function quantileSorted(x, p) {
    // Use (n-1) * p for index, matching numpy's linear method (type=7)
    var idx = (x.length - 1) * p;
    if (x.length === 0) {
        throw new Error("quantile requires at least one data point.");
    } else if (p < 0 || p > 1) {
        throw new Error("quantiles must be between 0 and 1");
    } else if (p === 1) {
        // If p is 1, directly return the last element
        return x[x.length - 1];
    } else if (p === 0) {
        // If p is 0, directly return the first element
        return x[0];
    } else if (idx % 1 !== 0) {
        // If idx is not integer, interpolate linearly between floor and ceil
        var lower = Math.floor(idx);
        var upper = Math.ceil(idx);
        var fraction = idx - lower;
        return x[lower] + fraction * (x[upper] - x[lower]);
    } else {
        // If idx is integer, type=7 returns the value at that index
        return x[idx];
    }
}

/**
 * Rearrange items in `arr` so that all items in `[left, k]` range are the smallest.
 * The `k`-th element will have the `(k - left + 1)`-th smallest value in `[left, right]`.
 *
 * Implements Floyd-Rivest selection algorithm https://en.wikipedia.org/wiki/Floyd-Rivest_algorithm
 *
 * @param {Array<number>} arr input array
 * @param {number} k pivot index
 * @param {number} [left] left index
 * @param {number} [right] right index
 * @returns {void} mutates input array
 * @example
 * var arr = [65, 28, 59, 33, 21, 56, 22, 95, 50, 12, 90, 53, 28, 77, 39];
 * quickselect(arr, 8);
 * // = [39, 28, 28, 33, 21, 12, 22, 50, 53, 56, 59, 65, 90, 77, 95]
 */
function quickselect(arr, k, left, right) {
    left = left || 0;
    right = right || arr.length - 1;

    while (right > left) {
        // 600 and 0.5 are arbitrary constants chosen in the original paper to minimize execution time
        if (right - left > 600) {
            var n = right - left + 1;
            var m = k - left + 1;
            var z = Math.log(n);
            var s = 0.5 * Math.exp((2 * z) / 3);
            var sd = 0.5 * Math.sqrt((z * s * (n - s)) / n);
            if (m - n / 2 < 0) { sd *= -1; }
            var newLeft = Math.max(left, Math.floor(k - (m * s) / n + sd));
            var newRight = Math.min(
                right,
                Math.floor(k + ((n - m) * s) / n + sd)
            );
            quickselect(arr, k, newLeft, newRight);
        }

        var t = arr[k];
        var i = left;
        var j = right;

        swap(arr, left, k);
        if (arr[right] > t) { swap(arr, left, right); }

        while (i < j) {
            swap(arr, i, j);
            i++;
            j--;
            while (arr[i] < t) { i++; }
            while (arr[j] > t) { j--; }
        }

        if (arr[left] === t) { swap(arr, left, j); }
        else {
            j++;
            swap(arr, j, right);
        }

        if (j <= k) { left = j + 1; }
        if (k <= j) { right = j - 1; }
    }
}

function swap(arr, i, j) {
    var tmp = arr[i];
    arr[i] = arr[j];
    arr[j] = tmp;
}

/**
 * The [quantile](https://en.wikipedia.org/wiki/Quantile):
 * this is a population quantile, since we assume to know the entire
 * dataset in this library. This implementation uses linear interpolation,
 * equivalent to R's type=7 and numpy's default percentile method.
 *
 * Sample is a one-dimensional array of numbers,
 * and p is either a decimal number from 0 to 1 or an array of decimal
 * numbers from 0 to 1.
 * In terms of a k/q quantile, p = k/q - it's just dealing with fractions or dealing
 * with decimal values.
 * When p is an array, the result of the function is also an array containing the appropriate
 * quantiles in input order
 *
 * @param {Array<number>} x sample of one or more numbers
 * @param {Array<number> | number} p the desired quantile, as a number between 0 and 1
 * @returns {number} quantile
 * @example
 * quantile([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
 */
function quantile(x, p) {
    var copy = x.slice();

    if (Array.isArray(p)) {
        // rearrange elements so that each element corresponding to a requested
        // quantile is on a place it would be if the array was fully sorted
        multiQuantileSelect(copy, p);
        // Initialize the result array
        var results = [];
        // For each requested quantile
        for (var i = 0; i < p.length; i++) {
            results[i] = quantileSorted(copy, p[i]);
        }
        return results;
    } else {
        var idx = quantileIndex(copy.length, p);
        quantileSelect(copy, idx, 0, copy.length - 1);
        return quantileSorted(copy, p);
    }
}

function quantileSelect(arr, k, left, right) {
    if (k % 1 === 0) {
        quickselect(arr, k, left, right);
    } else {
        k = Math.floor(k);
        quickselect(arr, k, left, right);
        quickselect(arr, k + 1, k + 1, right);
    }
}

function multiQuantileSelect(arr, p) {
    // Collect every integer order statistic that the requested quantiles need.
    // Linear interpolation (type=7) reads x[floor(idx)] and x[ceil(idx)], so both
    // surrounding positions must be placed. Deduplicate to integer positions
    // so each is selected with an unambiguous index.
    var positions = new Set();
    for (var i = 0; i < p.length; i++) {
        var idx = quantileIndex(arr.length, p[i]);
        positions.add(Math.floor(idx));
        positions.add(Math.ceil(idx));
    }
    var indices = Array.from(positions).sort(compare);

    multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}

// Place every order statistic in `indices` by partitioning around the median
// requested position, then recursing into the two halves. The just-placed pivot
// is excluded from the child ranges (indices[mid] ± 1) so that a later, narrower
// quickselect cannot disturb an already-finalized position.
function multiselect(arr, indices, lo, hi, left, right) {
    if (lo > hi) { return; }
    var mid = (lo + hi) >> 1;
    quickselect(arr, indices[mid], left, right);
    multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
    multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}

function compare(a, b) {
    return a - b;
}

function quantileIndex(len, p) {
    // Use (n-1) * p to match numpy's linear method (type=7)
    var idx = (len - 1) * p;
    if (p === 1) {
        // If p is 1, directly return the last index
        return len - 1;
    } else if (p === 0) {
        // If p is 0, directly return the first index
        return 0;
    } else if (idx % 1 !== 0) {
        // If index is not integer, keep the fractional position so we can
        // select both surrounding order statistics for interpolation.
        return idx;
    } else {
        // If index is integer, return that exact position.
        return idx;
    }
}

/**
 * The [Interquartile range](http://en.wikipedia.org/wiki/Interquartile_range) is
 * a measure of statistical dispersion, or how scattered, spread, or
 * concentrated a distribution is. It's computed as the difference between
 * the third quartile and first quartile.
 *
 * @param {Array<number>} x sample of one or more numbers
 * @returns {number} interquartile range: the span between lower and upper quartile,
 * 0.25 and 0.75
 * @example
 * interquartileRange([0, 1, 2, 3]); // => 1.5
 */
function interquartileRange(x) {
    // Interquartile range is the span between the upper quartile,
    // at `0.75`, and lower quartile, `0.25`
    var q1 = quantile(x, 0.75);
    var q2 = quantile(x, 0.25);

    if (typeof q1 === "number" && typeof q2 === "number") {
        return q1 - q2;
    }
}

/*
 * Pull Breaks Values for Jenks
 *
 * the second part of the jenks recipe: take the calculated matrices
 * and derive an array of n breaks.
 *
 * @private
 */
function jenksBreaks(data, lowerClassLimits, nClasses) {
    var k = data.length;
    var kclass = [];
    var countNum = nClasses;

    // the calculation of classes will never include the upper
    // bound, so we need to explicitly set it
    kclass[nClasses] = data[data.length - 1];

    // the lowerClassLimits matrix is used as indices into itself
    // here: the `k` variable is reused in each iteration.
    while (countNum > 0) {
        kclass[countNum - 1] = data[lowerClassLimits[k][countNum] - 1];
        k = lowerClassLimits[k][countNum] - 1;
        countNum--;
    }

    return kclass;
}

/*
 * Compute Matrices for Jenks
 *
 * Compute the matrices required for Jenks breaks. These matrices
 * can be used for any classing of data with `classes <= nClasses`
 *
 * @private
 */
function jenksMatrices(data, nClasses) {
    // in the original implementation, these matrices are referred to
    // as `LC` and `OP`
    //
    // * lowerClassLimits (LC): optimal lower class limits
    // * varianceCombinations (OP): optimal variance combinations for all classes
    var lowerClassLimits = [];
    var varianceCombinations = [];
    // loop counters
    var i;
    var j;
    // the variance, as computed at each step in the calculation
    var variance = 0;

    // Initialize and fill each matrix with zeroes
    for (i = 0; i < data.length + 1; i++) {
        var tmp1 = [];
        var tmp2 = [];
        // despite these arrays having the same values, we need
        // to keep them separate so that changing one does not change
        // the other
        for (j = 0; j < nClasses + 1; j++) {
            tmp1.push(0);
            tmp2.push(0);
        }
        lowerClassLimits.push(tmp1);
        varianceCombinations.push(tmp2);
    }

    for (i = 1; i < nClasses + 1; i++) {
        lowerClassLimits[1][i] = 1;
        varianceCombinations[1][i] = 0;
        // in the original implementation, 9999999 is used but
        // since Javascript has `Infinity`, we use that.
        for (j = 2; j < data.length + 1; j++) {
            varianceCombinations[j][i] = Number.POSITIVE_INFINITY;
        }
    }

    // Shift values by the median to improve numeric stability
    var shift = data[Math.floor(data.length / 2)];

    for (var l = 2; l < data.length + 1; l++) {
        // `SZ` originally. this is the sum of the values seen thus
        // far when calculating variance.
        var sum = 0;
        // `ZSQ` originally. the sum of squares of values seen
        // thus far
        var sumSquares = 0;
        // `WT` originally. This is the number of
        var w = 0;
        // `IV` originally
        var i4 = 0;

        // in several instances, you could say `Math.pow(x, 2)`
        // instead of `x * x`, but this is slower in some browsers
        // introduces an unnecessary concept.
        for (var m = 1; m < l + 1; m++) {
            // `III` originally
            var lowerClassLimit = l - m + 1;
            var val = data[lowerClassLimit - 1] - shift;

            // here we're estimating variance for each potential classing
            // of the data, for each potential number of classes. `w`
            // is the number of data points considered so far.
            w++;

            // increase the current sum and sum-of-squares
            sum += val;
            sumSquares += val * val;

            // the variance at this point in the sequence is the difference
            // between the sum of squares and the total x 2, over the number
            // of samples.
            variance = sumSquares - (sum * sum) / w;

            i4 = lowerClassLimit - 1;

            if (i4 !== 0) {
                for (j = 2; j < nClasses + 1; j++) {
                    // if adding this element to an existing class
                    // will increase its variance beyond the limit, break
                    // the class at this point, setting the `lowerClassLimit`
                    // at this point.
                    if (
                        varianceCombinations[l][j] >=
                        variance + varianceCombinations[i4][j - 1]
                    ) {
                        lowerClassLimits[l][j] = lowerClassLimit;
                        varianceCombinations[l][j] =
                            variance + varianceCombinations[i4][j - 1];
                    }
                }
            }
        }

        lowerClassLimits[l][1] = 1;
        varianceCombinations[l][1] = variance;
    }

    // return the two matrices. for just providing breaks, only
    // `lowerClassLimits` is needed, but variances can be useful to
    // evaluate goodness of fit.
    return {
        lowerClassLimits: lowerClassLimits,
        varianceCombinations: varianceCombinations
    };
}

/**
 * The **[jenks natural breaks optimization](http://en.wikipedia.org/wiki/Jenks_natural_breaks_optimization)**
 * is an algorithm commonly used in cartography and visualization to decide
 * upon groupings of data values that minimize variance within themselves
 * and maximize variation between themselves.
 *
 * For instance, cartographers often use jenks in order to choose which
 * values are assigned to which colors in a [choropleth](https://en.wikipedia.org/wiki/Choropleth_map)
 * map.
 *
 * @param {Array<number>} data input data, as an array of number values
 * @param {number} nClasses number of desired classes
 * @returns {Array<number> | null} array of class break positions, or null
 * when nClasses is greater than the number of data points
 * @example
 * // split data into 3 break points
 * jenks([1, 2, 4, 5, 7, 9, 10, 20], 3) // = [1, 7, 20, 20]
 */
function jenks(data, nClasses) {
    if (nClasses > data.length) {
        return null;
    }

    // sort data in numerical order, since this is expected
    // by the matrices function
    data = data.slice().sort(function (a, b) {
        return a - b;
    });

    // get our basic matrices
    var matrices = jenksMatrices(data, nClasses);
    // we only need lower class limits here
    var lowerClassLimits = matrices.lowerClassLimits;

    // extract nClasses out of the computed matrices
    return jenksBreaks(data, lowerClassLimits, nClasses);
}

/**
 * [Simple linear regression](http://en.wikipedia.org/wiki/Simple_linear_regression)
 * is a simple way to find a fitted line
 * between a set of coordinates. This algorithm finds the slope and y-intercept of a regression line
 * using the least sum of squares.
 *
 * @param {Array<Array<number>>} data an array of two-element of arrays,
 * like `[[0, 1], [2, 3]]`
 * @returns {Object} object containing slope and intersect of regression line
 * @example
 * linearRegression([[0, 0], [1, 1]]); // => { m: 1, b: 0 }
 */
function linearRegression(data) {
    var m;
    var b;

    // Store data length in a local variable to reduce
    // repeated object property lookups
    var dataLength = data.length;

    //if there's only one point, arbitrarily choose a slope of 0
    //and a y-intercept of whatever the y of the initial point is
    if (dataLength === 1) {
        m = 0;
        b = data[0][1];
    } else {
        // The means of x and y. Centering on them before accumulating the
        // cross products keeps the sums small when the coordinates are not,
        // which is what `weightedLinearRegression` already does.
        var sumX = 0;
        var sumY = 0;
        for (var i = 0; i < dataLength; i++) {
            sumX += data[i][0];
            sumY += data[i][1];
        }
        var meanX = sumX / dataLength;
        var meanY = sumY / dataLength;

        var sumXY = 0;
        var sumXX = 0;
        for (var i$1 = 0; i$1 < dataLength; i$1++) {
            var deviationX = data[i$1][0] - meanX;
            sumXY += deviationX * (data[i$1][1] - meanY);
            sumXX += deviationX * deviationX;
        }

        // `m` is the slope of the regression line, `b` its y-intercept.
        m = sumXY / sumXX;
        b = meanY - m * meanX;
    }

    // Return both values as an object.
    return {
        m: m,
        b: b
    };
}

/**
 * Given the output of `linearRegression`: an object
 * with `m` and `b` values indicating slope and intercept,
 * respectively, generate a line function that translates
 * x values into y values.
 *
 * @param {Object} mb object with `m` and `b` members, representing
 * slope and intersect of desired line
 * @returns {Function} method that computes y-value at any given
 * x-value on the line.
 * @example
 * var l = linearRegressionLine(linearRegression([[0, 0], [1, 1]]));
 * l(0) // = 0
 * l(2) // = 2
 * linearRegressionLine({ b: 0, m: 1 })(1); // => 1
 * linearRegressionLine({ b: 1, m: 1 })(1); // => 2
 */
function linearRegressionLine(mb /*: { b: number, m: number }*/) {
    // Return a function that computes a `y` value for each
    // x value it is given, based on the values of `b` and `a`
    // that we just computed.
    return function (x) {
        return mb.b + mb.m * x;
    };
}

/**
 * The [log average](https://en.wikipedia.org/wiki/https://en.wikipedia.org/wiki/Geometric_mean#Relationship_with_logarithms)
 * is an equivalent way of computing the geometric mean of an array suitable for large or small products.
 *
 * It's found by calculating the average logarithm of the elements and exponentiating.
 *
 * @param {Array<number>} x sample of one or more data points
 * @returns {number} geometric mean
 * @throws {Error} if x is empty
 * @throws {Error} if x contains a negative number
 */
function logAverage(x) {
    if (x.length === 0) {
        throw new Error("logAverage requires at least one data point");
    }

    var value = 0;
    for (var i = 0; i < x.length; i++) {
        if (x[i] < 0) {
            throw new Error(
                "logAverage requires only non-negative numbers as input"
            );
        }
        value += Math.log(x[i]);
    }

    return Math.exp(value / x.length);
}

/**
 * The maximum is the highest number in the array. With a sorted array,
 * the last element in the array is always the largest, so this calculation
 * can be done in one step, or constant time.
 *
 * @param {Array<number>} x input
 * @returns {number} maximum value
 * @example
 * maxSorted([-100, -10, 1, 2, 5]); // => 5
 */
function maxSorted(x) {
    return x[x.length - 1];
}

/**
 * The simple [sum](https://en.wikipedia.org/wiki/Summation) of an array
 * is the result of adding all numbers together, starting from zero.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x input
 * @return {number} sum of all input numbers
 * @example
 * sumSimple([1, 2, 3]); // => 6
 */
function sumSimple(x) {
    var value = 0;
    for (var i = 0; i < x.length; i++) {
        if (typeof x[i] !== "number") {
            return Number.NaN;
        }
        value += x[i];
    }
    return value;
}

/**
 * The mean, _also known as average_,
 * is the sum of all values over the number of values.
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * The simple mean uses the successive addition method internally
 * to calculate it's result. Errors in floating-point addition are
 * not accounted for, so if precision is required, the standard {@link mean}
 * method should be used instead.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 *
 * @param {Array<number>} x sample of one or more data points
 * @throws {Error} if the length of x is less than one
 * @returns {number} mean
 * @example
 * mean([0, 10]); // => 5
 */
function meanSimple(x) {
    if (x.length === 0) {
        throw new Error("meanSimple requires at least one data point");
    }

    return sumSimple(x) / x.length;
}

/**
 * The [median](http://en.wikipedia.org/wiki/Median) is
 * the middle number of a list. This is often a good indicator of 'the middle'
 * when there are outliers that skew the `mean()` value.
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * The median isn't necessarily one of the elements in the list: the value
 * can be the average of two elements if the list has an even length
 * and the two central values are different.
 *
 * @param {Array<number>} x input
 * @returns {number} median value
 * @example
 * median([10, 2, 5, 100, 2, 1]); // => 3.5
 */
function median(x) {
    return +quantile(x, 0.5);
}

/**
 * The [Median Absolute Deviation](http://en.wikipedia.org/wiki/Median_absolute_deviation) is
 * a robust measure of statistical
 * dispersion. It is more resilient to outliers than the standard deviation.
 *
 * @param {Array<number>} x input array
 * @returns {number} median absolute deviation
 * @example
 * medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]); // => 1
 */
function medianAbsoluteDeviation(x) {
    var medianValue = median(x);
    var medianAbsoluteDeviations = [];

    // Make a list of absolute deviations from the median
    for (var i = 0; i < x.length; i++) {
        medianAbsoluteDeviations.push(Math.abs(x[i] - medianValue));
    }

    // Find the median value of that list
    return median(medianAbsoluteDeviations);
}

/**
 * The [median](http://en.wikipedia.org/wiki/Median) is
 * the middle number of a list. This is often a good indicator of 'the middle'
 * when there are outliers that skew the `mean()` value.
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * The median isn't necessarily one of the elements in the list: the value
 * can be the average of two elements if the list has an even length
 * and the two central values are different.
 *
 * @param {Array<number>} sorted input
 * @returns {number} median value
 * @example
 * medianSorted([10, 2, 5, 100, 2, 1]); // => 52.5
 */
function medianSorted(sorted) {
    return quantileSorted(sorted, 0.5);
}

/**
 * The minimum is the lowest number in the array. With a sorted array,
 * the first element in the array is always the smallest, so this calculation
 * can be done in one step, or constant time.
 *
 * @param {Array<number>} x input
 * @returns {number} minimum value
 * @example
 * minSorted([-100, -10, 1, 2, 5]); // => -100
 */
function minSorted(x) {
    return x[0];
}

/**
 * The [mode](https://en.wikipedia.org/wiki/Mode_%28statistics%29) is the number
 * that appears in a list the highest number of times.
 * There can be multiple modes in a list. This algorithm expects sorted input,
 * so equal values are adjacent and a tie resolves to the smallest of the tied
 * values. `modeFast` breaks ties differently, returning whichever tied value
 * reaches the highest count first.
 *
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * This runs in `O(n)` because the input is sorted.
 *
 * @param {Array<number>} sorted a sample of one or more data points
 * @returns {number} mode
 * @throws {Error} if sorted is empty
 * @example
 * modeSorted([0, 0, 1]); // => 0
 */
function modeSorted(sorted) {
    // Handle edge cases:
    // The mode of an empty list is undefined
    if (sorted.length === 0) {
        throw new Error("mode requires at least one data point");
    }
    if (sorted.length === 1) {
        return sorted[0];
    }

    // This assumes it is dealing with an array of size > 1, since size
    // 0 and 1 are handled immediately. Hence it starts at index 1 in the
    // array.
    var last = sorted[0];
    // store the mode as we find new modes
    var value = Number.NaN;
    // store how many times we've seen the mode
    var maxSeen = 0;
    // how many times the current candidate for the mode
    // has been seen
    var seenThis = 1;

    // end at sorted.length + 1 to fix the case in which the mode is
    // the highest number that occurs in the sequence. the last iteration
    // compares sorted[i], which is undefined, to the highest number
    // in the series
    for (var i = 1; i < sorted.length + 1; i++) {
        // we're seeing a new number pass by
        if (sorted[i] !== last) {
            // the last number is the new mode since we saw it more
            // often than the old one
            if (seenThis > maxSeen) {
                maxSeen = seenThis;
                value = last;
            }
            seenThis = 1;
            last = sorted[i];
            // if this isn't a new number, it's one more occurrence of
            // the potential mode
        } else {
            seenThis++;
        }
    }
    return value;
}

/**
 * The [mode](https://en.wikipedia.org/wiki/Mode_%28statistics%29) is the number
 * that appears in a list the highest number of times.
 * There can be multiple modes in a list. This algorithm sorts its input, so a
 * tie resolves to the smallest of the tied values regardless of the order they
 * appeared in. `modeFast` breaks ties differently, returning whichever tied
 * value reaches the highest count first.
 *
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * This runs in `O(n log(n))` because it needs to sort the array internally
 * before running an `O(n)` search to find the mode.
 *
 * @param {Array<number>} x input
 * @returns {number} mode
 * @example
 * mode([0, 0, 1]); // => 0
 */
function mode(x) {
    // Sorting the array lets us iterate through it below and be sure
    // that every time we see a new number it's new and we'll never
    // see the same number twice
    return modeSorted(numericSort(x));
}

/* globals Map: false */

/**
 * The [mode](https://en.wikipedia.org/wiki/Mode_%28statistics%29) is the number
 * that appears in a list the highest number of times.
 * There can be multiple modes in a list. This algorithm walks the input in
 * order, so a tie resolves to whichever tied value reaches the highest count
 * first. `mode` and `modeSorted` break ties differently, returning the
 * smallest of the tied values.
 *
 * modeFast uses a Map object to keep track of the mode, instead of the approach
 * used with `mode`, a sorted array. As a result, it is faster
 * than `mode` and supports any data type that can be compared with `==`.
 * It also requires a
 * [JavaScript environment with support for Map](https://kangax.github.io/compat-table/es6/#test-Map),
 * and will throw an error if Map is not available.
 *
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * @param {Array<*>} x a sample of one or more data points
 * @returns {?*} mode
 * @throws {ReferenceError} if the JavaScript environment doesn't support Map
 * @throws {Error} if x is empty
 * @example
 * modeFast(['rabbits', 'rabbits', 'squirrels']); // => 'rabbits'
 */
function modeFast(x) {
    // This index will reflect the incidence of different values, indexing
    // them like
    // { value: count }
    var index = new Map();

    // A running `mode` and the number of times it has been encountered.
    var mode;
    var modeCount = 0;

    for (var i = 0; i < x.length; i++) {
        var newCount = index.get(x[i]);
        if (newCount === undefined) {
            newCount = 1;
        } else {
            newCount++;
        }
        if (newCount > modeCount) {
            mode = x[i];
            modeCount = newCount;
        }
        index.set(x[i], newCount);
    }

    if (modeCount === 0) {
        throw new Error("mode requires at last one data point");
    }

    return mode;
}

/**
 * Implementation of [Heap's Algorithm](https://en.wikipedia.org/wiki/Heap%27s_algorithm)
 * for generating permutations.
 *
 * @param {Array} elements any type of data
 * @returns {Array<Array>} array of permutations
 */
function permutationsHeap(elements) {
    var indexes = new Array(elements.length);
    var permutations = [elements.slice()];

    for (var i = 0; i < elements.length; i++) {
        indexes[i] = 0;
    }

    for (var i$1 = 0; i$1 < elements.length; ) {
        if (indexes[i$1] < i$1) {
            // At odd indexes, swap from indexes[i] instead
            // of from the beginning of the array
            var swapFrom = 0;
            if (i$1 % 2 !== 0) {
                swapFrom = indexes[i$1];
            }

            // swap between swapFrom and i, using
            // a temporary variable as storage.
            var temp = elements[swapFrom];
            elements[swapFrom] = elements[i$1];
            elements[i$1] = temp;

            permutations.push(elements.slice());
            indexes[i$1]++;
            i$1 = 0;
        } else {
            indexes[i$1] = 0;
            i$1++;
        }
    }

    return permutations;
}

/**
 * The [product](https://en.wikipedia.org/wiki/Product_(mathematics)) of an array
 * is the result of multiplying all numbers together, starting using one as the multiplicative identity.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x input
 * @return {number} product of all input numbers
 * @example
 * product([1, 2, 3, 4]); // => 24
 */
function product(x) {
    var value = 1;
    for (var i = 0; i < x.length; i++) {
        value *= x[i];
    }
    return value;
}

/* eslint no-bitwise: 0 */

/**
 * This function returns the quantile in which one would find the given value in
 * the given array. With a sorted array, leveraging binary search, we can find
 * this information in logarithmic time.
 *
 * @param {Array<number>} x input
 * @param {number} value the value for which to find the quantile rank
 * @returns {number} the quantile rank
 * @example
 * quantileRankSorted([1, 2, 3, 4], 3); // => 0.75
 * quantileRankSorted([1, 2, 3, 3, 4], 3); // => 0.7
 * quantileRankSorted([1, 2, 3, 4], 6); // => 1
 * quantileRankSorted([1, 2, 3, 3, 5], 4); // => 0.8
 */
function quantileRankSorted(x, value) {
    // Value is lesser than any value in the array
    if (value < x[0]) {
        return 0;
    }

    // Value is greater than any value in the array
    if (value > x[x.length - 1]) {
        return 1;
    }

    var l = lowerBound(x, value);

    // Value is not in the array
    if (x[l] !== value) {
        return l / x.length;
    }

    l++;

    var u = upperBound(x, value);

    // The value exists only once in the array
    if (u === l) {
        return l / x.length;
    }

    // Here, we are basically computing the mean of the range of indices
    // containing our searched value. But, instead, of initializing an
    // array and looping over it, there is a dedicated math formula that
    // we apply below to get the result.
    var r = u - l + 1;
    var sum = (r * (u + l)) / 2;
    var mean = sum / r;

    return mean / x.length;
}

function lowerBound(x, value) {
    var mid = 0;
    var lo = 0;
    var hi = x.length;

    while (lo < hi) {
        mid = (lo + hi) >>> 1;

        if (value <= x[mid]) {
            hi = mid;
        } else {
            lo = -~mid;
        }
    }

    return lo;
}

function upperBound(x, value) {
    var mid = 0;
    var lo = 0;
    var hi = x.length;

    while (lo < hi) {
        mid = (lo + hi) >>> 1;

        if (value >= x[mid]) {
            lo = -~mid;
        } else {
            hi = mid;
        }
    }

    return lo;
}

/**
 * This function returns the quantile in which one would find the given value in
 * the given array. It will copy and sort your array before each run, so
 * if you know your array is already sorted, you should use `quantileRankSorted`
 * instead.
 *
 * @param {Array<number>} x input
 * @param {number} value the value for which to find the quantile rank
 * @returns {number} the quantile rank
 * @example
 * quantileRank([4, 3, 1, 2], 3); // => 0.75
 * quantileRank([4, 3, 2, 3, 1], 3); // => 0.7
 * quantileRank([2, 4, 1, 3], 6); // => 1
 * quantileRank([5, 3, 1, 2, 3], 4); // => 0.8
 */
function quantileRank(x, value) {
    // Cloning and sorting the array
    var sortedCopy = numericSort(x);

    return quantileRankSorted(sortedCopy, value);
}

/**
 * The [R Squared](http://en.wikipedia.org/wiki/Coefficient_of_determination)
 * value of data compared with a function `f`
 * is the sum of the squared differences between the prediction
 * and the actual value.
 *
 * @param {Array<Array<number>>} x input data: this should be doubly-nested
 * @param {Function} func function called on `[i][0]` values within the dataset
 * @returns {number} r-squared value
 * @example
 * var samples = [[0, 0], [1, 1]];
 * var regressionLine = linearRegressionLine(linearRegression(samples));
 * rSquared(samples, regressionLine); // = 1 this line is a perfect fit
 */
function rSquared(x, func) {
    if (x.length < 2) {
        return 1;
    }

    // Compute the average y value for the actual
    // data set in order to compute the
    // _total sum of squares_
    var sum = 0;
    for (var i = 0; i < x.length; i++) {
        sum += x[i][1];
    }
    var average = sum / x.length;

    // Compute the total sum of squares - the
    // squared difference between each point
    // and the average of all points.
    var sumOfSquares = 0;
    for (var j = 0; j < x.length; j++) {
        sumOfSquares += Math.pow(average - x[j][1], 2);
    }

    // Finally estimate the error: the squared
    // difference between the estimate and the actual data
    // value at each point.
    var err = 0;
    for (var k = 0; k < x.length; k++) {
        err += Math.pow(x[k][1] - func(x[k][0]), 2);
    }

    // As the error grows larger, its ratio to the
    // sum of squares increases and the r squared
    // value grows lower.
    return 1 - err / sumOfSquares;
}

/**
 * The Root Mean Square (RMS) is
 * a mean function used as a measure of the magnitude of a set
 * of numbers, regardless of their sign.
 * This is the square root of the mean of the squares of the
 * input numbers.
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x a sample of one or more data points
 * @returns {number} root mean square
 * @throws {Error} if x is empty
 * @example
 * rootMeanSquare([-1, 1, -1, 1]); // => 1
 */
function rootMeanSquare(x) {
    if (x.length === 0) {
        throw new Error("rootMeanSquare requires at least one data point");
    }

    var sumOfSquares = 0;
    for (var i = 0; i < x.length; i++) {
        sumOfSquares += Math.pow(x[i], 2);
    }

    return Math.sqrt(sumOfSquares / x.length);
}

/**
 * A [Fisher-Yates shuffle](http://en.wikipedia.org/wiki/Fisher%E2%80%93Yates_shuffle)
 * in-place - which means that it **will change the order of the original
 * array by reference**.
 *
 * This is an algorithm that generates a random [permutation](https://en.wikipedia.org/wiki/Permutation)
 * of a set.
 *
 * @param {Array} x sample of one or more numbers
 * @param {Function} [randomSource=Math.random] an optional entropy source that
 * returns numbers between 0 inclusive and 1 exclusive: the range [0, 1)
 * @returns {Array} x
 * @example
 * var x = [1, 2, 3, 4];
 * shuffleInPlace(x);
 * // x is shuffled to a value like [2, 1, 4, 3]
 */
function shuffleInPlace(x, randomSource) {
    // a custom random number source can be provided if you want to use
    // a fixed seed or another random number generator, like
    // [random-js](https://www.npmjs.org/package/random-js)
    randomSource = randomSource || Math.random;

    // store the current length of the x to determine
    // when no elements remain to shuffle.
    var length = x.length;

    // temporary is used to hold an item when it is being
    // swapped between indices.
    var temporary;

    // The index to swap at each stage.
    var index;

    // While there are still items to shuffle
    while (length > 0) {
        // choose a random index within the subset of the array
        // that is not yet shuffled
        index = Math.floor(randomSource() * length--);

        // store the value that we'll move temporarily
        temporary = x[length];

        // swap the value at `x[length]` with `x[index]`
        x[length] = x[index];
        x[index] = temporary;
    }

    return x;
}

/**
 * A [Fisher-Yates shuffle](http://en.wikipedia.org/wiki/Fisher%E2%80%93Yates_shuffle)
 * is a fast way to create a random permutation of a finite set. This is
 * a function around `shuffle_in_place` that adds the guarantee that
 * it will not modify its input.
 *
 * @param {Array} x sample of 0 or more numbers
 * @param {Function} [randomSource=Math.random] an optional entropy source that
 * returns numbers between 0 inclusive and 1 exclusive: the range [0, 1)
 * @return {Array} shuffled version of input
 * @example
 * var shuffled = shuffle([1, 2, 3, 4]);
 * shuffled; // = [2, 3, 1, 4] or any other random permutation
 */
function shuffle(x, randomSource) {
    // slice the original array so that it is not modified
    var sample = x.slice();

    // and then shuffle that shallow-copied array, in place
    return shuffleInPlace(sample, randomSource);
}

/**
 * Create a [simple random sample](http://en.wikipedia.org/wiki/Simple_random_sample)
 * from a given array of `n` elements.
 *
 * The sampled values will be in any order, not necessarily the order
 * they appear in the input.
 *
 * @param {Array<any>} x input array. can contain any type
 * @param {number} n count of how many elements to take
 * @param {Function} [randomSource=Math.random] an optional entropy source that
 * returns numbers between 0 inclusive and 1 exclusive: the range [0, 1)
 * @return {Array} subset of n elements in original array
 *
 * @example
 * var values = [1, 2, 4, 5, 6, 7, 8, 9];
 * sample(values, 3); // returns 3 random values, like [2, 5, 8];
 */
function sample(x, n, randomSource) {
    // shuffle the original array using a fisher-yates shuffle
    var shuffled = shuffle(x, randomSource);

    // and then return a subset of it - the first `n` elements.
    return shuffled.slice(0, n);
}

/**
 * [Sample covariance](https://en.wikipedia.org/wiki/Sample_mean_and_covariance) of two datasets:
 * how much do the two datasets move together?
 * x and y are two datasets, represented as arrays of numbers.
 *
 * @param {Array<number>} x a sample of two or more data points
 * @param {Array<number>} y a sample of two or more data points
 * @throws {Error} if x and y do not have equal lengths
 * @throws {Error} if x or y have length of one or less
 * @returns {number} sample covariance
 * @example
 * sampleCovariance([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]); // => -3.5
 */
function sampleCovariance(x, y) {
    // The two datasets must have the same length which must be more than 1
    if (x.length !== y.length) {
        throw new Error("sampleCovariance requires samples with equal lengths");
    }

    if (x.length < 2) {
        throw new Error(
            "sampleCovariance requires at least two data points in each sample"
        );
    }

    // determine the mean of each dataset so that we can judge each
    // value of the dataset fairly as the difference from the mean. this
    // way, if one dataset is [1, 2, 3] and [2, 3, 4], their covariance
    // does not suffer because of the difference in absolute values
    var xmean = mean(x);
    var ymean = mean(y);
    var sum = 0;

    // for each pair of values, the covariance increases when their
    // difference from the mean is associated - if both are well above
    // or if both are well below
    // the mean, the covariance increases significantly.
    for (var i = 0; i < x.length; i++) {
        sum += (x[i] - xmean) * (y[i] - ymean);
    }

    // this is Bessels' Correction: an adjustment made to sample statistics
    // that allows for the reduced degree of freedom entailed in calculating
    // values from samples rather than complete populations.
    var besselsCorrection = x.length - 1;

    // the covariance is weighted by the length of the datasets.
    return sum / besselsCorrection;
}

/**
 * The [correlation](http://en.wikipedia.org/wiki/Correlation_and_dependence) is
 * a measure of how correlated two datasets are, between -1 and 1
 *
 * @param {Array<number>} x first input
 * @param {Array<number>} y second input
 * @returns {number} sample correlation
 * @example
 * sampleCorrelation([1, 2, 3, 4, 5, 6], [2, 2, 3, 4, 5, 60]).toFixed(2);
 * // => '0.69'
 */
function sampleCorrelation(x, y) {
    var cov = sampleCovariance(x, y);
    var xstd = sampleStandardDeviation(x);
    var ystd = sampleStandardDeviation(y);

    return cov / xstd / ystd;
}

/**
 * [Kurtosis](http://en.wikipedia.org/wiki/Kurtosis) is
 * a measure of the heaviness of a distribution's tails relative to its
 * variance. The kurtosis value can be positive or negative, or even undefined.
 *
 * Implementation is based on Fisher's excess kurtosis definition and uses
 * unbiased moment estimators. This is the version found in Excel and available
 * in several statistical packages, including SAS and SciPy.
 *
 * @param {Array<number>} x a sample of 4 or more data points
 * @returns {number} sample kurtosis
 * @throws {Error} if x has length less than 4
 * @example
 * sampleKurtosis([1, 2, 2, 3, 5]); // => 1.4555765595463122
 */
function sampleKurtosis(x) {
    var n = x.length;

    if (n < 4) {
        throw new Error("sampleKurtosis requires at least four data points");
    }

    var meanValue = mean(x);
    var tempValue;
    var secondCentralMoment = 0;
    var fourthCentralMoment = 0;

    for (var i = 0; i < n; i++) {
        tempValue = x[i] - meanValue;
        secondCentralMoment += tempValue * tempValue;
        fourthCentralMoment += tempValue * tempValue * tempValue * tempValue;
    }

    return (
        ((n - 1) / ((n - 2) * (n - 3))) *
        ((n * (n + 1) * fourthCentralMoment) /
            (secondCentralMoment * secondCentralMoment) -
            3 * (n - 1))
    );
}

/**
 * Rank values, giving tied values the average of the ranks they span.
 *
 * Spearman's rho is defined on these midranks. Assigning tied values
 * distinct consecutive ranks instead would make the rank of a value depend
 * on where it happens to sit in the input array, and therefore make the
 * correlation depend on the order the pairs are listed in.
 *
 * @private
 * @param {Array<number>} values input
 * @returns {Array<number>} ranks, in the order of the input
 */
function midranks(values) {
    var order = values
        .map(function (value, index) { return [value, index]; })
        .sort(function (a, b) { return a[0] - b[0]; });

    var ranks = Array(values.length);
    var i = 0;
    while (i < order.length) {
        // Extend j across every value tied with the one at i.
        var j = i;
        while (j + 1 < order.length && order[j + 1][0] === order[i][0]) {
            j++;
        }
        var rank = (i + j) / 2;
        for (var k = i; k <= j; k++) {
            ranks[order[k][1]] = rank;
        }
        i = j + 1;
    }
    return ranks;
}

/**
 * The [rank correlation](https://en.wikipedia.org/wiki/Rank_correlation) is
 * a measure of the strength of monotonic relationship between two arrays
 *
 * Tied values share the average of the ranks they span, so the result
 * depends only on the paired data and not on the order the pairs are given
 * in. When either input has no rank variance the correlation is undefined
 * and the result is `NaN`.
 *
 * @param {Array<number>} x first input
 * @param {Array<number>} y second input
 * @returns {number} sample rank correlation
 * @example
 * sampleRankCorrelation([1, 2, 3, 4, 5], [1, 4, 9, 16, 25]);
 * // => 1
 */
function sampleRankCorrelation(x, y) {
    return sampleCorrelation(midranks(x), midranks(y));
}

/**
 * [Skewness](http://en.wikipedia.org/wiki/Skewness) is
 * a measure of the extent to which a probability distribution of a
 * real-valued random variable "leans" to one side of the mean.
 * The skewness value can be positive or negative, or even undefined.
 *
 * Implementation is based on the adjusted Fisher-Pearson standardized
 * moment coefficient, which is the version found in Excel and several
 * statistical packages including Minitab, SAS and SPSS.
 *
 * Pass `biased` to opt into the biased coefficient instead, which is the
 * population moment ratio `m3 / m2^(3/2)`. That is what R reports and what
 * scipy returns by default; the adjusted coefficient above is scipy's
 * `bias=False`. The two differ by a factor of `sqrt(n * (n - 1)) / (n - 2)`.
 *
 * @since 4.1.0
 * @param {Array<number>} x a sample of 3 or more data points
 * @param {boolean} [biased=false] if true, return the biased coefficient
 * @returns {number} sample skewness
 * @throws {Error} if x has length less than 3
 * @example
 * sampleSkewness([2, 4, 6, 3, 1]); // => 0.590128656384365
 * sampleSkewness([2, 4, 6, 3, 1], true); // => 0.3958703373438167
 */
function sampleSkewness(x, biased) {
    if ( biased === void 0 ) biased = false;

    if (x.length < 3) {
        throw new Error("sampleSkewness requires at least three data points");
    }

    var meanValue = mean(x);
    var tempValue;
    var sumSquaredDeviations = 0;
    var sumCubedDeviations = 0;

    for (var i = 0; i < x.length; i++) {
        tempValue = x[i] - meanValue;
        sumSquaredDeviations += tempValue * tempValue;
        sumCubedDeviations += tempValue * tempValue * tempValue;
    }

    var n = x.length;

    if (biased) {
        // The population moments, without Bessel's correction: the biased
        // coefficient is the third central moment over the second raised
        // to three halves.
        var secondCentralMoment = sumSquaredDeviations / n;
        var thirdCentralMoment = sumCubedDeviations / n;

        return thirdCentralMoment / Math.pow(secondCentralMoment, 3 / 2);
    }

    // this is Bessels' Correction: an adjustment made to sample statistics
    // that allows for the reduced degree of freedom entailed in calculating
    // values from samples rather than complete populations.
    var besselsCorrection = x.length - 1;

    // Find the mean value of that list
    var theSampleStandardDeviation = Math.sqrt(
        sumSquaredDeviations / besselsCorrection
    );

    var cubedS = Math.pow(theSampleStandardDeviation, 3);

    return (n * sumCubedDeviations) / ((n - 1) * (n - 2) * cubedS);
}

/**
 * Sampling with replacement is a type of sampling that allows the same
 * item to be picked out of a population more than once.
 *
 * @param {Array<*>} x an array of any kind of value
 * @param {number} n count of how many elements to take
 * @param {Function} [randomSource=Math.random] an optional entropy source that
 * returns numbers between 0 inclusive and 1 exclusive: the range [0, 1)
 * @return {Array} n sampled items from the population
 * @example
 * var values = [1, 2, 3, 4];
 * sampleWithReplacement(values, 2); // returns 2 random values, like [2, 4];
 */
function sampleWithReplacement(x, n, randomSource) {
    if (x.length === 0) {
        return [];
    }

    // a custom random number source can be provided if you want to use
    // a fixed seed or another random number generator, like
    // [random-js](https://www.npmjs.org/package/random-js)
    randomSource = randomSource || Math.random;

    var length = x.length;
    var sample = [];

    for (var i = 0; i < n; i++) {
        var index = Math.floor(randomSource() * length);

        sample.push(x[index]);
    }

    return sample;
}

/**
 * The [root mean square](https://en.wikipedia.org/wiki/Root_mean_square)
 * computed by scaling, which is an equivalent way of computing
 * `rootMeanSquare` suitable for values whose squares leave floating point
 * range.
 *
 * `rootMeanSquare` sums the squares directly, so it returns `Infinity` once
 * a value exceeds about 1e154 and `0` once every value falls below about
 * 1e-162. This function divides through by the largest magnitude first, so
 * the squares it sums are all at most one.
 *
 * It runs in `O(n)`, linear time, with respect to the length of the array,
 * in two passes rather than one.
 *
 * @param {Array<number>} x a sample of one or more data points
 * @returns {number} root mean square
 * @throws {Error} if x is empty
 * @example
 * scaledRootMeanSquare([-1, 1, -1, 1]); // => 1
 * scaledRootMeanSquare([1e200, 2e200, 3e200]); // => 2.1602468994692866e+200
 */
function scaledRootMeanSquare(x) {
    if (x.length === 0) {
        throw new Error(
            "scaledRootMeanSquare requires at least one data point"
        );
    }

    var max = 0;
    for (var i = 0; i < x.length; i++) {
        var magnitude = Math.abs(x[i]);
        max = Math.max(max, magnitude);
    }

    // Every value is zero, and the division below would be 0 / 0.
    if (max === 0) {
        return 0;
    }

    // An infinite or missing largest value cannot be scaled away, and
    // dividing by it would turn the result into NaN. Report it as
    // `rootMeanSquare` does.
    if (!Number.isFinite(max)) {
        return max;
    }

    var sumOfSquares = 0;
    for (var i$1 = 0; i$1 < x.length; i$1++) {
        var scaled = x[i$1] / max;
        sumOfSquares += scaled * scaled;
    }

    return max * Math.sqrt(sumOfSquares / x.length);
}

/**
 * The [variance](http://en.wikipedia.org/wiki/Variance)
 * is the sum of squared deviations from the mean.
 *
 * This is an implementation of variance, not sample variance:
 * see the `sampleVariance` method if you want a sample measure.
 *
 * @param {Array<number>} x a population of one or more data points
 * @returns {number} variance: a value greater than or equal to zero.
 * zero indicates that all values are identical.
 * @throws {Error} if x's length is 0
 * @example
 * variance([1, 2, 3, 4, 5, 6]); // => 2.9166666666666665
 */
function variance(x) {
    if (x.length === 0) {
        throw new Error("variance requires at least one data point");
    }

    // Find the mean of squared deviations between the
    // mean value and each value.
    return sumNthPowerDeviations(x, 2) / x.length;
}

/**
 * The [standard deviation](http://en.wikipedia.org/wiki/Standard_deviation)
 * is the square root of the variance. This is also known as the population
 * standard deviation. It's useful for measuring the amount
 * of variation or dispersion in a set of values.
 *
 * Standard deviation is only appropriate for full-population knowledge: for
 * samples of a population, {@link sampleStandardDeviation} is
 * more appropriate.
 *
 * @param {Array<number>} x input
 * @returns {number} standard deviation
 * @example
 * variance([2, 4, 4, 4, 5, 5, 7, 9]); // => 4
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]); // => 2
 */
function standardDeviation(x) {
    if (x.length === 1) {
        return 0;
    }
    var v = variance(x);
    return Math.sqrt(v);
}

/**
 * When removing a value from a list, one does not have to necessary
 * recompute the mean of the list in linear time. They can instead use
 * this function to compute the new mean by providing the current mean,
 * the number of elements in the list that produced it and the value to remove.
 *
 * @since 3.0.0
 * @param {number} mean current mean
 * @param {number} n number of items in the list
 * @param {number} value the value to remove
 * @returns {number} the new mean
 *
 * @example
 * subtractFromMean(20.5, 6, 53); // => 14
 */
function subtractFromMean(mean, n, value) {
    return (mean * n - value) / (n - 1);
}

/**
 * This is to compute [a one-sample t-test](https://en.wikipedia.org/wiki/Student%27s_t-test#One-sample_t-test), comparing the mean
 * of a sample to a known value, x.
 *
 * in this case, we're trying to determine whether the
 * population mean is equal to the value that we know, which is `x`
 * here. Usually the results here are used to look up a
 * [p-value](http://en.wikipedia.org/wiki/P-value), which, for
 * a certain level of significance, will let you determine that the
 * null hypothesis can or cannot be rejected.
 *
 * @param {Array<number>} x sample of one or more numbers
 * @param {number} expectedValue expected value of the population mean
 * @returns {number} value
 * @example
 * tTest([1, 2, 3, 4, 5, 6], 3.385).toFixed(2); // => '0.16'
 */
function tTest(x, expectedValue) {
    // The mean of the sample
    var sampleMean = mean(x);

    // The standard deviation of the sample
    var sd = standardDeviation(x);

    // Square root the length of the sample
    var rootN = Math.sqrt(x.length);

    // returning the t value
    return (sampleMean - expectedValue) / (sd / rootN);
}

/**
 * This is to compute [two sample t-test](http://en.wikipedia.org/wiki/Student's_t-test).
 * Tests whether "mean(X)-mean(Y) = difference", (
 * in the most common case, we often have `difference == 0` to test if two samples
 * are likely to be taken from populations with the same mean value) with
 * no prior knowledge on standard deviations of both samples
 * other than the fact that they have the same standard deviation.
 *
 * Usually the results here are used to look up a
 * [p-value](http://en.wikipedia.org/wiki/P-value), which, for
 * a certain level of significance, will let you determine that the
 * null hypothesis can or cannot be rejected.
 *
 * `diff` can be omitted if it equals 0.
 *
 * [This is used to reject](https://en.wikipedia.org/wiki/Exclusion_of_the_null_hypothesis)
 * a null hypothesis that the two populations that have been sampled into
 * `sampleX` and `sampleY` are equal to each other.
 *
 * @param {Array<number>} sampleX a sample as an array of numbers
 * @param {Array<number>} sampleY a sample as an array of numbers
 * @param {number} [difference=0]
 * @returns {number|null} test result
 *
 * @example
 * tTestTwoSample([1, 2, 3, 4], [3, 4, 5, 6], 0); // => -2.1908902300206643
 */
function tTestTwoSample(sampleX, sampleY, difference) {
    var n = sampleX.length;
    var m = sampleY.length;

    // If either sample doesn't actually have any values, we can't
    // compute this at all, so we return `null`.
    if (!n || !m) {
        return null;
    }

    // default difference (mu) is zero
    if (!difference) {
        difference = 0;
    }

    var meanX = mean(sampleX);
    var meanY = mean(sampleY);
    var sampleVarianceX = sampleVariance(sampleX);
    var sampleVarianceY = sampleVariance(sampleY);

    if (
        typeof meanX === "number" &&
        typeof meanY === "number" &&
        typeof sampleVarianceX === "number" &&
        typeof sampleVarianceY === "number"
    ) {
        var weightedVariance =
            ((n - 1) * sampleVarianceX + (m - 1) * sampleVarianceY) /
            (n + m - 2);

        return (
            (meanX - meanY - difference) /
            Math.sqrt(weightedVariance * (1 / n + 1 / m))
        );
    }
}

/**
 * Validate values and weights for weighted statistics and return the total
 * weight.
 *
 * @param {Array<number>} x input values
 * @param {Array<number>} weights weights for each input value
 * @param {string} name function name for error messages
 * @returns {number} total weight
 * @private
 */
function validateWeightedInput(x, weights, name) {
    if (x.length === 0) {
        throw new Error((name + " requires at least one data point"));
    }

    if (x.length !== weights.length) {
        throw new Error(
            (name + " requires values and weights to be the same length")
        );
    }

    var totalWeight = 0;

    for (var i = 0; i < weights.length; i++) {
        if (weights[i] < 0) {
            throw new Error((name + " requires weights to be non-negative"));
        }

        totalWeight += weights[i];
    }

    if (totalWeight === 0) {
        throw new Error((name + " requires at least one positive weight"));
    }

    return totalWeight;
}

/**
 * [Weighted least squares](https://en.wikipedia.org/wiki/Weighted_least_squares)
 * fits a line through a set of coordinates in which some observations count
 * for more than others, which is what R's `lm()` does when given a `weights`
 * argument. `linearRegression` is the special case where every weight is
 * equal.
 *
 * A weight of zero drops its observation from the fit. Weights are relative,
 * so scaling all of them by the same factor leaves the line unchanged.
 *
 * @param {Array<Array<number>>} data an array of two-element arrays,
 * like `[[0, 1], [2, 3]]`
 * @param {Array<number>} weights weight for each coordinate
 * @returns {Object} object containing slope and intersect of regression line
 * @throws {Error} if data is empty, weights is a different length than data,
 * all weights are zero, or a weight is negative
 * @example
 * weightedLinearRegression([[0, 0], [1, 1], [2, 2]], [1, 1, 1]); // => { m: 1, b: 0 }
 */
function weightedLinearRegression(data, weights) {
    var totalWeight = validateWeightedInput(
        data,
        weights,
        "weightedLinearRegression"
    );

    // With one point the slope is unconstrained, so match `linearRegression`
    // and take the horizontal line through it.
    if (data.length === 1) {
        return { m: 0, b: data[0][1] };
    }

    // The weighted means of x and y. Centering on them before accumulating
    // the cross products keeps the sums small when the coordinates are not.
    var sumWeightedX = 0;
    var sumWeightedY = 0;
    for (var i = 0; i < data.length; i++) {
        sumWeightedX += weights[i] * data[i][0];
        sumWeightedY += weights[i] * data[i][1];
    }
    var meanX = sumWeightedX / totalWeight;
    var meanY = sumWeightedY / totalWeight;

    var sumXY = 0;
    var sumXX = 0;
    for (var i$1 = 0; i$1 < data.length; i$1++) {
        var deviationX = data[i$1][0] - meanX;
        sumXY += weights[i$1] * deviationX * (data[i$1][1] - meanY);
        sumXX += weights[i$1] * deviationX * deviationX;
    }

    var m = sumXY / sumXX;

    return { m: m, b: meanY - m * meanX };
}

/**
 * The [weighted mean](https://en.wikipedia.org/wiki/Weighted_arithmetic_mean),
 * _also known as weighted average_, is the sum of each value multiplied by its
 * weight, divided by the total weight.
 *
 * The weighted values are accumulated with the same
 * [Kahan-Babuska](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf)
 * correction that {@link sum} uses, so that terms which cancel do not lose
 * precision. The correction is applied in a single pass, without building an
 * intermediate array.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @param {Array<number>} weights non-negative weights for each data point
 * @throws {Error} if x is empty, weights is a different length than x, all weights are zero, or a weight is negative
 * @returns {number} weighted mean
 * @example
 * weightedMean([80, 90, 100], [1, 1, 2]); // => 92.5
 */
function weightedMean(x, weights) {
    var totalWeight = validateWeightedInput(x, weights, "weightedMean");

    var weightedSum = x[0] * weights[0];
    var correction = 0;
    var transition;
    var value;

    for (var i = 1; i < x.length; i++) {
        value = x[i] * weights[i];
        transition = weightedSum + value;

        if (Math.abs(weightedSum) >= Math.abs(value)) {
            correction += weightedSum - transition + value;
        } else {
            correction += value - transition + weightedSum;
        }

        weightedSum = transition;
    }

    return (weightedSum + correction) / totalWeight;
}

/**
 * The weighted quantile is the value whose cumulative weight reaches the
 * requested probability.
 *
 * This implementation sorts value/weight pairs by value, then returns the
 * first value where cumulative weight is greater than or equal to `p` times the
 * total weight. When p is an array, the result is also an array containing the
 * appropriate weighted quantiles in input order.
 *
 * @param {Array<number>} x sample of one or more data points
 * @param {Array<number>} weights non-negative weights for each data point
 * @param {Array<number> | number} p the desired quantile, as a number between 0 and 1
 * @throws {Error} if x is empty, weights is a different length than x, all weights are zero, a weight is negative, or p is outside of the range from 0 to 1
 * @returns {number} weighted quantile
 * @example
 * weightedQuantile([1, 2, 3], [1, 1, 2], 0.5); // => 2
 */
function weightedQuantile(x, weights, p) {
    var totalWeight = validateWeightedInput(x, weights, "weightedQuantile");
    var sorted = [];

    for (var i = 0; i < x.length; i++) {
        sorted.push([x[i], weights[i]]);
    }

    sorted.sort(compareValue);

    if (Array.isArray(p)) {
        var results = [];

        for (var i$1 = 0; i$1 < p.length; i$1++) {
            results[i$1] = weightedQuantileSorted(sorted, totalWeight, p[i$1]);
        }

        return results;
    }

    return weightedQuantileSorted(sorted, totalWeight, p);
}

function weightedQuantileSorted(sorted, totalWeight, p) {
    if (p < 0 || p > 1) {
        throw new Error("quantiles must be between 0 and 1");
    }

    if (p === 0) {
        return sorted[0][0];
    }

    var threshold = p * totalWeight;
    var cumulativeWeight = 0;

    for (var i = 0; i < sorted.length; i++) {
        cumulativeWeight += sorted[i][1];

        if (cumulativeWeight >= threshold) {
            return sorted[i][0];
        }
    }

    return sorted[sorted.length - 1][0];
}

function compareValue(a, b) {
    return a[0] - b[0];
}

/**
 * The [weighted variance](https://en.wikipedia.org/wiki/Weighted_arithmetic_mean#Weighted_sample_variance)
 * is the average weighted squared deviation from the weighted mean.
 *
 * This is a population weighted variance: see the `variance` method for the
 * unweighted population variance.
 *
 * @param {Array<number>} x population of one or more data points
 * @param {Array<number>} weights non-negative weights for each data point
 * @throws {Error} if x is empty, weights is a different length than x, all weights are zero, or a weight is negative
 * @returns {number} weighted variance
 * @example
 * weightedVariance([2, 4, 4, 4, 5, 5, 7, 9], [1, 1, 1, 1, 1, 1, 1, 1]); // => 4
 */
function weightedVariance(x, weights) {
    var totalWeight = validateWeightedInput(x, weights, "weightedVariance");
    var mean = weightedMean(x, weights);
    var weightedSumSquaredDeviations = 0;

    for (var i = 0; i < x.length; i++) {
        var deviation = x[i] - mean;
        weightedSumSquaredDeviations += weights[i] * deviation * deviation;
    }

    return weightedSumSquaredDeviations / totalWeight;
}

/**
 * The [weighted standard deviation](https://en.wikipedia.org/wiki/Standard_deviation)
 * is the square root of the weighted variance.
 *
 * This is a population weighted standard deviation.
 *
 * @param {Array<number>} x population of one or more data points
 * @param {Array<number>} weights non-negative weights for each data point
 * @throws {Error} if x is empty, weights is a different length than x, all weights are zero, or a weight is negative
 * @returns {number} weighted standard deviation
 * @example
 * weightedStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9], [1, 1, 1, 1, 1, 1, 1, 1]); // => 2
 */
function weightedStandardDeviation(x, weights) {
    return Math.sqrt(weightedVariance(x, weights));
}

/**
 * This function calculates the Wilcoxon rank sum statistic for the first sample
 * with respect to the second. The Wilcoxon rank sum test is a non-parametric
 * alternative to the t-test which is equivalent to the
 * [Mann-Whitney U test](https://en.wikipedia.org/wiki/Mann%E2%80%93Whitney_U_test).
 * The statistic is calculated by pooling all the observations together, ranking them,
 * and then summing the ranks associated with one of the samples. If this rank sum is
 * sufficiently large or small we reject the hypothesis that the two samples come
 * from the same distribution in favor of the alternative that one is shifted with
 * respect to the other.
 *
 * @param {Array<number>} sampleX a sample as an array of numbers
 * @param {Array<number>} sampleY a sample as an array of numbers
 * @returns {number} rank sum for sampleX
 *
 * @example
 * wilcoxonRankSum([1, 4, 8], [9, 12, 15]); // => 6
 */
function wilcoxonRankSum(sampleX, sampleY) {
    if (!sampleX.length || !sampleY.length) {
        throw new Error("Neither sample can be empty");
    }

    var pooledSamples = sampleX
        .map(function (x) { return ({ label: "x", value: x }); })
        .concat(sampleY.map(function (y) { return ({ label: "y", value: y }); }))
        .sort(function (a, b) { return a.value - b.value; });

    for (var rank = 0; rank < pooledSamples.length; rank++) {
        pooledSamples[rank].rank = rank;
    }

    var tiedRanks = [pooledSamples[0].rank];
    for (var i = 1; i < pooledSamples.length; i++) {
        if (pooledSamples[i].value === pooledSamples[i - 1].value) {
            tiedRanks.push(pooledSamples[i].rank);
            if (i === pooledSamples.length - 1) {
                replaceRanksInPlace(pooledSamples, tiedRanks);
            }
        } else {
            if (tiedRanks.length > 1) {
                replaceRanksInPlace(pooledSamples, tiedRanks);
            }
            tiedRanks = [pooledSamples[i].rank];
        }
    }

    function replaceRanksInPlace(pooledSamples, tiedRanks) {
        var average = (tiedRanks[0] + tiedRanks[tiedRanks.length - 1]) / 2;
        for (var i = 0; i < tiedRanks.length; i++) {
            pooledSamples[tiedRanks[i]].rank = average;
        }
    }

    var rankSum = 0;

    for (var i$1 = 0; i$1 < pooledSamples.length; i$1++) {
        var sample = pooledSamples[i$1];
        if (sample.label === "x") {
            rankSum += sample.rank + 1;
        }
    }

    return rankSum;
}

/**
 * We use `ε`, epsilon, as a stopping criterion when we want to iterate
 * until we're "close enough". Epsilon is a very small number: for
 * simple statistics, that number is **0.0001**
 *
 * This is used in calculations like the binomialDistribution, in which
 * the process of finding a value is [iterative](https://en.wikipedia.org/wiki/Iterative_method):
 * it progresses until it is close enough.
 *
 * Below is an example of using epsilon in [gradient descent](https://en.wikipedia.org/wiki/Gradient_descent),
 * where we're trying to find a local minimum of a function's derivative,
 * given by the `fDerivative` method.
 *
 * @example
 * // From calculation, we expect that the local minimum occurs at x=9/4
 * var x_old = 0;
 * // The algorithm starts at x=6
 * var x_new = 6;
 * var stepSize = 0.01;
 *
 * function fDerivative(x) {
 *   return 4 * Math.pow(x, 3) - 9 * Math.pow(x, 2);
 * }
 *
 * // The loop runs until the difference between the previous
 * // value and the current value is smaller than epsilon - a rough
 * // meaure of 'close enough'
 * while (Math.abs(x_new - x_old) > ss.epsilon) {
 *   x_old = x_new;
 *   x_new = x_old - stepSize * fDerivative(x_old);
 * }
 *
 * console.log('Local minimum occurs at', x_new);
 */
var epsilon = 0.0001;

/**
 * Relative error.
 *
 * This is more difficult to calculate than it first appears [1,2].  The usual
 * formula for the relative error between an actual value A and an expected
 * value E is `|(A-E)/E|`, but:
 *
 * 1. If the expected value is 0, any other value has infinite relative error,
 *    which is counter-intuitive: if the expected voltage is 0, getting 1/10th
 *    of a volt doesn't feel like an infinitely large error.
 *
 * 2. This formula does not satisfy the mathematical definition of a metric [3].
 *    [4] solved this problem by defining the relative error as `|ln(|A/E|)|`,
 *    but that formula only works if all values are positive: for example, it
 *    reports the relative error of -10 and 10 as 0.
 *
 * Our implementation sticks with convention and returns:
 *
 * - 0 if the actual and expected values are both zero
 * - Infinity if the actual value is non-zero and the expected value is zero
 * - `|(A-E)/E|` in all other cases
 *
 * [1] https://math.stackexchange.com/questions/677852/how-to-calculate-relative-error-when-true-value-is-zero
 * [2] https://en.wikipedia.org/wiki/Relative_change_and_difference
 * [3] https://en.wikipedia.org/wiki/Metric_(mathematics)#Definition
 * [4] F.W.J. Olver: "A New Approach to Error Arithmetic." SIAM Journal on
 *     Numerical Analysis, 15(2), 1978, 10.1137/0715024.
 *
 * @param {number} actual The actual value.
 * @param {number} expected The expected value.
 * @return {number} The relative error.
 */
function relativeError(actual, expected) {
    // These lines are actually covered by tests, but it seems
    // like c8 has a bug that marks them as not covered.
    /* c8 ignore start */
    if (actual === 0 && expected === 0) {
        return 0;
    }
    /* c8 ignore end */
    return Math.abs((actual - expected) / expected);
}

/**
 * Approximate equality.
 *
 * @param {number} actual The value to be tested.
 * @param {number} expected The reference value.
 * @param {number} [tolerance=epsilon] The acceptable relative difference.
 * @return {boolean} Whether numbers are within tolerance.
 */
function approxEqual(actual, expected, tolerance) {
    if ( tolerance === void 0 ) tolerance = epsilon;

    return relativeError(actual, expected) <= tolerance;
}

/**
 * [Bayesian Classifier](http://en.wikipedia.org/wiki/Naive_Bayes_classifier)
 *
 * This is a naïve bayesian classifier that takes
 * singly-nested objects.
 *
 * @class
 * @example
 * var bayes = new BayesianClassifier();
 * bayes.train({
 *   species: 'Cat'
 * }, 'animal');
 * var result = bayes.score({
 *   species: 'Cat'
 * })
 * // result
 * // {
 * //   animal: 1
 * // }
 */
var BayesianClassifier = function BayesianClassifier() {
    // The number of items that are currently
    // classified in the model
    this.totalCount = 0;
    // Every item classified in the model
    this.data = {};
};

/**
 * Train the classifier with a new item, which has a single
 * dimension of Javascript literal keys and values.
 *
 * @param {Object} item an object with singly-deep properties
 * @param {string} category the category this item belongs to
 * @return {undefined} adds the item to the classifier
 */
BayesianClassifier.prototype.train = function train (item, category) {
    // If the data object doesn't have any values
    // for this category, create a new object for it.
    if (!this.data[category]) {
        this.data[category] = {};
    }

    // Iterate through each key in the item.
    for (var k in item) {
        var v = item[k];
        // Initialize the nested object `data[category][k][item[k]]`
        // with an object of keys that equal 0.
        if (this.data[category][k] === undefined) {
            this.data[category][k] = {};
        }
        if (this.data[category][k][v] === undefined) {
            this.data[category][k][v] = 0;
        }

        // And increment the key for this key/value combination.
        this.data[category][k][v]++;
    }

    // Increment the number of items classified
    this.totalCount++;
};

/**
 * Generate a score of how well this item matches all
 * possible categories based on its attributes
 *
 * @param {Object} item an item in the same format as with train
 * @returns {Object} of probabilities that this item belongs to a
 * given category.
 */
BayesianClassifier.prototype.score = function score (item) {
    // Initialize an empty array of odds per category.
    var odds = {};
    var category;
    // Iterate through each key in the item,
    // then iterate through each category that has been used
    // in previous calls to `.train()`
    for (var k in item) {
        var v = item[k];
        for (category in this.data) {
            // Create an empty object for storing key - value combinations
            // for this category, keeping combinations already collected
            // from earlier properties of the same item.
            if (odds[category] === undefined) {
                odds[category] = {};
            }

            // If this item doesn't even have a property, it counts for nothing,
            // but if it does have the property that we're looking for from
            // the item to categorize, it counts based on how popular it is
            // versus the whole population.
            if (this.data[category][k]) {
                odds[category][k + "_" + v] =
                    (this.data[category][k][v] || 0) / this.totalCount;
            } else {
                odds[category][k + "_" + v] = 0;
            }
        }
    }

    // Set up a new object that will contain sums of these odds by category
    var oddsSums = {};

    for (category in odds) {
        // Tally all of the odds for each category-combination pair -
        // the non-existence of a category does not add anything to the
        // score.
        oddsSums[category] = 0;
        for (var combination in odds[category]) {
            oddsSums[category] += odds[category][combination];
        }
    }

    return oddsSums;
};

/**
 * The [Bernoulli distribution](http://en.wikipedia.org/wiki/Bernoulli_distribution)
 * is the probability discrete
 * distribution of a random variable which takes value 1 with success
 * probability `p` and value 0 with failure
 * probability `q` = 1 - `p`. It can be used, for example, to represent the
 * toss of a coin, where "1" is defined to mean "heads" and "0" is defined
 * to mean "tails" (or vice versa). It is
 * a special case of a Binomial Distribution
 * where `n` = 1.
 *
 * @param {number} p input value, between 0 and 1 inclusive
 * @returns {number[]} values of bernoulli distribution at this point
 * @throws {Error} if p is outside 0 and 1
 * @example
 * bernoulliDistribution(0.3); // => [0.7, 0.3]
 */
function bernoulliDistribution(p) /*: number[] */ {
    // Check that `p` is a valid probability (0 ≤ p ≤ 1)
    if (p < 0 || p > 1) {
        throw new Error(
            "bernoulliDistribution requires probability to be between 0 and 1 inclusive"
        );
    }

    return [1 - p, p];
}

// Define series coefficients
var COEFFICIENTS = (/* unused pure expression or super */ null && ([
    0.99999999999999709182, 57.156235665862923517, -59.59796035547549,
    14.136097974741747174, -0.4919138160976202, 0.33994649984811888699e-4,
    0.46523628927048575665e-4, -9837447530487956e-20,
    0.15808870322491248884e-3, -21026444172410488e-20,
    0.2174396181152126432e-3, -1643181065367639e-19,
    0.84418223983852743293e-4, -26190838401581408e-21,
    0.36899182659531622704e-5
]));

var g = (/* unused pure expression or super */ null && (607 / 128));
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

/**
 * Compute the logarithm of the [gamma function](https://en.wikipedia.org/wiki/Gamma_function) of a value using Lanczos' approximation.
 * This function takes as input any real-value n greater than 0.
 * This function is useful for values of n too large for the normal gamma function (n > 165).
 * The code is based on Lanczo's Gamma approximation, defined [here](http://my.fit.edu/~gabdo/gamma.txt).
 *
 * @param {number} n Any real number greater than zero.
 * @returns {number} The logarithm of gamma of the input value.
 *
 * @example
 * gammaln(500); // 2605.1158503617335
 * gammaln(2.4); // 0.21685932244884043
 */
function gammaln(n) {
    // Return infinity if value not in domain
    if (n <= 0) {
        return Number.POSITIVE_INFINITY;
    }

    // Decrement n, because approximation is defined for n - 1
    n--;

    // Create series approximation
    var a = COEFFICIENTS[0];

    for (var i = 1; i < 15; i++) {
        a += COEFFICIENTS[i] / (n + i);
    }

    var tmp = g + 0.5 + n;

    // Return natural logarithm of gamma(n)
    return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

/**
 * Discrete distributions are tabulated cell by cell, and the Poisson
 * distribution has no upper bound at all, so their tables need a length we can
 * still allocate. Past this, `binomialDistribution` and `poissonDistribution`
 * report a distribution they cannot produce rather than a partial one.
 */
var maxDistributionCells = 1e6;

/**
 * The [Binomial Distribution](http://en.wikipedia.org/wiki/Binomial_distribution) is the discrete probability
 * distribution of the number of successes in a sequence of n independent yes/no experiments, each of which yields
 * success with probability `probability`. Such a success/failure experiment is also called a Bernoulli experiment or
 * Bernoulli trial; when trials = 1, the Binomial Distribution is a Bernoulli Distribution.
 *
 * Returns `undefined` when the distribution cannot be calculated: either
 * argument is outside its domain or is not a number, or when `trials` is large
 * enough that the table would run past a million cells.
 *
 * @param {number} trials number of trials to simulate
 * @param {number} probability
 * @returns {number[] | undefined} output
 */
function binomialDistribution(trials, probability) /*: ?number[] */ {
    // Check that `p` is a valid probability (0 ≤ p ≤ 1),
    // that `n` is an integer, strictly positive.
    if (probability < 0 || probability > 1 || trials <= 0 || trials % 1 !== 0) {
        return undefined;
    }

    // More successes than trials are impossible, and the table cannot outgrow
    // what we can allocate.
    var lastCell = Math.min(trials, maxDistributionCells - 1);

    // The logarithms below are undefined at the ends of the probability range,
    // where the outcome is certain anyway.
    if (probability === 0) {
        return [1];
    }
    if (probability === 1) {
        if (trials > lastCell) {
            return undefined;
        }
        var certain = new Array(trials + 1).fill(0);
        certain[trials] = 1;
        return certain;
    }

    // `x` is the random variable: the number of successes. We iterate until
    // the cumulative probability is within `epsilon` of 1.0, at which point we
    // have the useful range of the distribution.
    var x = 0;
    var cumulativeProbability = 0;
    var cells = [];

    // The terms of the mass function below that do not vary with `x`
    var logTrialsFactorial = gammaln(trials + 1);
    var logProbability = Math.log(probability);
    // `log1p` rather than `Math.log(1 - probability)`, which cancels away the
    // low digits of the complement as `probability` approaches 1.
    var log1mProbability = Math.log1p(-probability);

    // This algorithm iterates through each potential outcome,
    // until the `cumulativeProbability` is very close to 1, at
    // which point we've defined the vast majority of outcomes
    do {
        // A [probability mass function](https://en.wikipedia.org/wiki/Probability_mass_function),
        // taken through its logarithm: the binomial coefficient and the two
        // powers each leave floating-point range long before the product they
        // form does, so computing them separately loses cells the distribution
        // needs.
        cells[x] = Math.exp(
            logTrialsFactorial -
                gammaln(x + 1) -
                gammaln(trials - x + 1) +
                x * logProbability +
                (trials - x) * log1mProbability
        );
        cumulativeProbability += cells[x];
        x++;
        // When the `cumulativeProbability` is nearly 1, we've calculated
        // the useful range of this distribution
    } while (cumulativeProbability < 1 - epsilon && x <= lastCell);

    // Stopping for any other reason - a probability that is not a number, or
    // more trials than the table can hold - leaves cells that do not add up to
    // a distribution, so report that rather than returning them.
    if (
        Number.isNaN(cumulativeProbability) ||
        cumulativeProbability < 1 - epsilon
    ) {
        return undefined;
    }

    return cells;
}

/**
 * [Sign](https://en.wikipedia.org/wiki/Sign_function) is a function
 * that extracts the sign of a real number
 *
 * @param {number} x input value
 * @returns {number} sign value either 1, 0 or -1
 * @throws {TypeError} if the input argument x is not a number
 * @private
 *
 * @example
 * sign(2); // => 1
 */
function sign(x) {
    if (typeof x === "number") {
        if (x < 0) {
            return -1;
        } else if (x === 0) {
            return 0;
        } else {
            return 1;
        }
    } else {
        throw new TypeError("not a number");
    }
}

/**
 * [Bisection method](https://en.wikipedia.org/wiki/Bisection_method) is a root-finding
 * method that repeatedly bisects an interval to find the root.
 *
 * This function returns a numerical approximation to the exact value.
 *
 * @param {Function} func input function
 * @param {number} start - start of interval
 * @param {number} end - end of interval
 * @param {number} maxIterations - the maximum number of iterations
 * @param {number} errorTolerance - the error tolerance
 * @returns {number} estimated root value
 * @throws {TypeError} Argument func must be a function
 *
 * @example
 * bisect(Math.cos,0,4,100,0.003); // => 1.572265625
 */
function bisect(func, start, end, maxIterations, errorTolerance) {
    if (typeof func !== "function")
        { throw new TypeError("func must be a function"); }

    for (var i = 0; i < maxIterations; i++) {
        var output = (start + end) / 2;

        if (
            func(output) === 0 ||
            Math.abs((end - start) / 2) < errorTolerance
        ) {
            return output;
        }

        if (sign(func(output)) === sign(func(start))) {
            start = output;
        } else {
            end = output;
        }
    }

    throw new Error("maximum number of iterations exceeded");
}

/**
 * **Percentage Points of the χ2 (Chi-Squared) Distribution**
 *
 * The [χ2 (Chi-Squared) Distribution](http://en.wikipedia.org/wiki/Chi-squared_distribution) is used in the common
 * chi-squared tests for goodness of fit of an observed distribution to a theoretical one, the independence of two
 * criteria of classification of qualitative data, and in confidence interval estimation for a population standard
 * deviation of a normal distribution from a sample standard deviation.
 *
 * Values from Appendix 1, Table III of William W. Hines & Douglas C. Montgomery, "Probability and Statistics in
 * Engineering and Management Science", Wiley (1980).
 */
var chiSquaredDistributionTable = {
    1: {
        0.995: 0,
        0.99: 0,
        0.975: 0,
        0.95: 0,
        0.9: 0.02,
        0.5: 0.45,
        0.1: 2.71,
        0.05: 3.84,
        0.025: 5.02,
        0.01: 6.63,
        0.005: 7.88
    },
    2: {
        0.995: 0.01,
        0.99: 0.02,
        0.975: 0.05,
        0.95: 0.1,
        0.9: 0.21,
        0.5: 1.39,
        0.1: 4.61,
        0.05: 5.99,
        0.025: 7.38,
        0.01: 9.21,
        0.005: 10.6
    },
    3: {
        0.995: 0.07,
        0.99: 0.11,
        0.975: 0.22,
        0.95: 0.35,
        0.9: 0.58,
        0.5: 2.37,
        0.1: 6.25,
        0.05: 7.81,
        0.025: 9.35,
        0.01: 11.34,
        0.005: 12.84
    },
    4: {
        0.995: 0.21,
        0.99: 0.3,
        0.975: 0.48,
        0.95: 0.71,
        0.9: 1.06,
        0.5: 3.36,
        0.1: 7.78,
        0.05: 9.49,
        0.025: 11.14,
        0.01: 13.28,
        0.005: 14.86
    },
    5: {
        0.995: 0.41,
        0.99: 0.55,
        0.975: 0.83,
        0.95: 1.15,
        0.9: 1.61,
        0.5: 4.35,
        0.1: 9.24,
        0.05: 11.07,
        0.025: 12.83,
        0.01: 15.09,
        0.005: 16.75
    },
    6: {
        0.995: 0.68,
        0.99: 0.87,
        0.975: 1.24,
        0.95: 1.64,
        0.9: 2.2,
        0.5: 5.35,
        0.1: 10.65,
        0.05: 12.59,
        0.025: 14.45,
        0.01: 16.81,
        0.005: 18.55
    },
    7: {
        0.995: 0.99,
        0.99: 1.24,
        0.975: 1.69,
        0.95: 2.17,
        0.9: 2.83,
        0.5: 6.35,
        0.1: 12.02,
        0.05: 14.07,
        0.025: 16.01,
        0.01: 18.48,
        0.005: 20.28
    },
    8: {
        0.995: 1.34,
        0.99: 1.65,
        0.975: 2.18,
        0.95: 2.73,
        0.9: 3.49,
        0.5: 7.34,
        0.1: 13.36,
        0.05: 15.51,
        0.025: 17.53,
        0.01: 20.09,
        0.005: 21.96
    },
    9: {
        0.995: 1.73,
        0.99: 2.09,
        0.975: 2.7,
        0.95: 3.33,
        0.9: 4.17,
        0.5: 8.34,
        0.1: 14.68,
        0.05: 16.92,
        0.025: 19.02,
        0.01: 21.67,
        0.005: 23.59
    },
    10: {
        0.995: 2.16,
        0.99: 2.56,
        0.975: 3.25,
        0.95: 3.94,
        0.9: 4.87,
        0.5: 9.34,
        0.1: 15.99,
        0.05: 18.31,
        0.025: 20.48,
        0.01: 23.21,
        0.005: 25.19
    },
    11: {
        0.995: 2.6,
        0.99: 3.05,
        0.975: 3.82,
        0.95: 4.57,
        0.9: 5.58,
        0.5: 10.34,
        0.1: 17.28,
        0.05: 19.68,
        0.025: 21.92,
        0.01: 24.72,
        0.005: 26.76
    },
    12: {
        0.995: 3.07,
        0.99: 3.57,
        0.975: 4.4,
        0.95: 5.23,
        0.9: 6.3,
        0.5: 11.34,
        0.1: 18.55,
        0.05: 21.03,
        0.025: 23.34,
        0.01: 26.22,
        0.005: 28.3
    },
    13: {
        0.995: 3.57,
        0.99: 4.11,
        0.975: 5.01,
        0.95: 5.89,
        0.9: 7.04,
        0.5: 12.34,
        0.1: 19.81,
        0.05: 22.36,
        0.025: 24.74,
        0.01: 27.69,
        0.005: 29.82
    },
    14: {
        0.995: 4.07,
        0.99: 4.66,
        0.975: 5.63,
        0.95: 6.57,
        0.9: 7.79,
        0.5: 13.34,
        0.1: 21.06,
        0.05: 23.68,
        0.025: 26.12,
        0.01: 29.14,
        0.005: 31.32
    },
    15: {
        0.995: 4.6,
        0.99: 5.23,
        0.975: 6.27,
        0.95: 7.26,
        0.9: 8.55,
        0.5: 14.34,
        0.1: 22.31,
        0.05: 25,
        0.025: 27.49,
        0.01: 30.58,
        0.005: 32.8
    },
    16: {
        0.995: 5.14,
        0.99: 5.81,
        0.975: 6.91,
        0.95: 7.96,
        0.9: 9.31,
        0.5: 15.34,
        0.1: 23.54,
        0.05: 26.3,
        0.025: 28.85,
        0.01: 32,
        0.005: 34.27
    },
    17: {
        0.995: 5.7,
        0.99: 6.41,
        0.975: 7.56,
        0.95: 8.67,
        0.9: 10.09,
        0.5: 16.34,
        0.1: 24.77,
        0.05: 27.59,
        0.025: 30.19,
        0.01: 33.41,
        0.005: 35.72
    },
    18: {
        0.995: 6.26,
        0.99: 7.01,
        0.975: 8.23,
        0.95: 9.39,
        0.9: 10.87,
        0.5: 17.34,
        0.1: 25.99,
        0.05: 28.87,
        0.025: 31.53,
        0.01: 34.81,
        0.005: 37.16
    },
    19: {
        0.995: 6.84,
        0.99: 7.63,
        0.975: 8.91,
        0.95: 10.12,
        0.9: 11.65,
        0.5: 18.34,
        0.1: 27.2,
        0.05: 30.14,
        0.025: 32.85,
        0.01: 36.19,
        0.005: 38.58
    },
    20: {
        0.995: 7.43,
        0.99: 8.26,
        0.975: 9.59,
        0.95: 10.85,
        0.9: 12.44,
        0.5: 19.34,
        0.1: 28.41,
        0.05: 31.41,
        0.025: 34.17,
        0.01: 37.57,
        0.005: 40
    },
    21: {
        0.995: 8.03,
        0.99: 8.9,
        0.975: 10.28,
        0.95: 11.59,
        0.9: 13.24,
        0.5: 20.34,
        0.1: 29.62,
        0.05: 32.67,
        0.025: 35.48,
        0.01: 38.93,
        0.005: 41.4
    },
    22: {
        0.995: 8.64,
        0.99: 9.54,
        0.975: 10.98,
        0.95: 12.34,
        0.9: 14.04,
        0.5: 21.34,
        0.1: 30.81,
        0.05: 33.92,
        0.025: 36.78,
        0.01: 40.29,
        0.005: 42.8
    },
    23: {
        0.995: 9.26,
        0.99: 10.2,
        0.975: 11.69,
        0.95: 13.09,
        0.9: 14.85,
        0.5: 22.34,
        0.1: 32.01,
        0.05: 35.17,
        0.025: 38.08,
        0.01: 41.64,
        0.005: 44.18
    },
    24: {
        0.995: 9.89,
        0.99: 10.86,
        0.975: 12.4,
        0.95: 13.85,
        0.9: 15.66,
        0.5: 23.34,
        0.1: 33.2,
        0.05: 36.42,
        0.025: 39.36,
        0.01: 42.98,
        0.005: 45.56
    },
    25: {
        0.995: 10.52,
        0.99: 11.52,
        0.975: 13.12,
        0.95: 14.61,
        0.9: 16.47,
        0.5: 24.34,
        0.1: 34.38,
        0.05: 37.65,
        0.025: 40.65,
        0.01: 44.31,
        0.005: 46.93
    },
    26: {
        0.995: 11.16,
        0.99: 12.2,
        0.975: 13.84,
        0.95: 15.38,
        0.9: 17.29,
        0.5: 25.34,
        0.1: 35.56,
        0.05: 38.89,
        0.025: 41.92,
        0.01: 45.64,
        0.005: 48.29
    },
    27: {
        0.995: 11.81,
        0.99: 12.88,
        0.975: 14.57,
        0.95: 16.15,
        0.9: 18.11,
        0.5: 26.34,
        0.1: 36.74,
        0.05: 40.11,
        0.025: 43.19,
        0.01: 46.96,
        0.005: 49.65
    },
    28: {
        0.995: 12.46,
        0.99: 13.57,
        0.975: 15.31,
        0.95: 16.93,
        0.9: 18.94,
        0.5: 27.34,
        0.1: 37.92,
        0.05: 41.34,
        0.025: 44.46,
        0.01: 48.28,
        0.005: 50.99
    },
    29: {
        0.995: 13.12,
        0.99: 14.26,
        0.975: 16.05,
        0.95: 17.71,
        0.9: 19.77,
        0.5: 28.34,
        0.1: 39.09,
        0.05: 42.56,
        0.025: 45.72,
        0.01: 49.59,
        0.005: 52.34
    },
    30: {
        0.995: 13.79,
        0.99: 14.95,
        0.975: 16.79,
        0.95: 18.49,
        0.9: 20.6,
        0.5: 29.34,
        0.1: 40.26,
        0.05: 43.77,
        0.025: 46.98,
        0.01: 50.89,
        0.005: 53.67
    },
    40: {
        0.995: 20.71,
        0.99: 22.16,
        0.975: 24.43,
        0.95: 26.51,
        0.9: 29.05,
        0.5: 39.34,
        0.1: 51.81,
        0.05: 55.76,
        0.025: 59.34,
        0.01: 63.69,
        0.005: 66.77
    },
    50: {
        0.995: 27.99,
        0.99: 29.71,
        0.975: 32.36,
        0.95: 34.76,
        0.9: 37.69,
        0.5: 49.33,
        0.1: 63.17,
        0.05: 67.5,
        0.025: 71.42,
        0.01: 76.15,
        0.005: 79.49
    },
    60: {
        0.995: 35.53,
        0.99: 37.48,
        0.975: 40.48,
        0.95: 43.19,
        0.9: 46.46,
        0.5: 59.33,
        0.1: 74.4,
        0.05: 79.08,
        0.025: 83.3,
        0.01: 88.38,
        0.005: 91.95
    },
    70: {
        0.995: 43.28,
        0.99: 45.44,
        0.975: 48.76,
        0.95: 51.74,
        0.9: 55.33,
        0.5: 69.33,
        0.1: 85.53,
        0.05: 90.53,
        0.025: 95.02,
        0.01: 100.42,
        0.005: 104.22
    },
    80: {
        0.995: 51.17,
        0.99: 53.54,
        0.975: 57.15,
        0.95: 60.39,
        0.9: 64.28,
        0.5: 79.33,
        0.1: 96.58,
        0.05: 101.88,
        0.025: 106.63,
        0.01: 112.33,
        0.005: 116.32
    },
    90: {
        0.995: 59.2,
        0.99: 61.75,
        0.975: 65.65,
        0.95: 69.13,
        0.9: 73.29,
        0.5: 89.33,
        0.1: 107.57,
        0.05: 113.14,
        0.025: 118.14,
        0.01: 124.12,
        0.005: 128.3
    },
    100: {
        0.995: 67.33,
        0.99: 70.06,
        0.975: 74.22,
        0.95: 77.93,
        0.9: 82.36,
        0.5: 99.33,
        0.1: 118.5,
        0.05: 124.34,
        0.025: 129.56,
        0.01: 135.81,
        0.005: 140.17
    }
};

/**
 * The [χ2 (Chi-Squared) Goodness-of-Fit Test](http://en.wikipedia.org/wiki/Goodness_of_fit#Pearson.27s_chi-squared_test)
 * uses a measure of goodness of fit which is the sum of differences between observed and expected outcome frequencies
 * (that is, counts of observations), each squared and divided by the number of observations expected given the
 * hypothesized distribution. The resulting χ2 statistic, `chiSquared`, can be compared to the chi-squared distribution
 * to determine the goodness of fit. In order to determine the degrees of freedom of the chi-squared distribution, one
 * takes the total number of observed frequencies and subtracts the number of estimated parameters. The test statistic
 * follows, approximately, a chi-square distribution with (k − c) degrees of freedom where `k` is the number of non-empty
 * cells and `c` is the number of estimated parameters for the distribution.
 *
 * @param {Array<number>} data
 * @param {Function} distributionType a function that returns a point in a distribution:
 * for instance, binomial, bernoulli, or poisson
 * @param {number} significance
 * @returns {number} chi squared goodness of fit
 * @example
 * // Data from Poisson goodness-of-fit example 10-19 in William W. Hines & Douglas C. Montgomery,
 * // "Probability and Statistics in Engineering and Management Science", Wiley (1980).
 * var data1019 = [
 *     0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
 *     0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
 *     1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
 *     2, 2, 2, 2, 2, 2, 2, 2, 2,
 *     3, 3, 3, 3
 * ];
 * ss.chiSquaredGoodnessOfFit(data1019, ss.poissonDistribution, 0.05); //= false
 */
function chiSquaredGoodnessOfFit(data, distributionType, significance) {
    // Estimate from the sample data, a weighted mean.
    var inputMean = mean(data);
    // Calculated value of the χ2 statistic.
    var chiSquared = 0;
    // Number of hypothesized distribution parameters estimated, expected to be supplied in the distribution test.
    // Lose one degree of freedom for estimating `lambda` from the sample data.
    var c = 1;
    // The hypothesized distribution.
    // Generate the hypothesized distribution.
    var hypothesizedDistribution = distributionType(inputMean);
    var observedFrequencies = [];
    var expectedFrequencies = [];

    // Create an array holding a histogram from the sample data, of
    // the form `{ value: numberOfOcurrences }`
    for (var i = 0; i < data.length; i++) {
        if (observedFrequencies[data[i]] === undefined) {
            observedFrequencies[data[i]] = 0;
        }
        observedFrequencies[data[i]]++;
    }

    // The histogram we created might be sparse - there might be gaps
    // between values. So we iterate through the histogram, making
    // sure that instead of undefined, gaps have 0 values.
    for (var i$1 = 0; i$1 < observedFrequencies.length; i$1++) {
        if (observedFrequencies[i$1] === undefined) {
            observedFrequencies[i$1] = 0;
        }
    }

    // Create an array holding a histogram of expected data given the
    // sample size and hypothesized distribution.
    for (var k in hypothesizedDistribution) {
        if (k in observedFrequencies) {
            expectedFrequencies[+k] = hypothesizedDistribution[k] * data.length;
        }
    }

    if (expectedFrequencies.length === 0) {
        throw new Error(
            "chiSquaredGoodnessOfFit requires distributionType to return a distribution for the mean of the data"
        );
    }

    // The hypothesized distribution can stop short of the largest observation,
    // leaving those observations with no expected frequency to be compared
    // against. Fold them into the last class the distribution does cover, the
    // same treatment the collapse below gives to sparse classes, so that the
    // two histograms describe the same classes.
    var lastClass = expectedFrequencies.length - 1;
    for (var k$1 = observedFrequencies.length - 1; k$1 > lastClass; k$1--) {
        observedFrequencies[lastClass] += observedFrequencies[k$1];
        observedFrequencies.pop();
    }

    // Working backward through the expected frequencies, collapse classes
    // if less than three observations are expected for a class.
    // This transformation is applied to the observed frequencies as well.
    // The class that was merged is the one that has to go: popping instead
    // drops the last class, which is only the same thing until a class is
    // large enough to keep. The first class is left alone, since there is no
    // class before it to collapse it into.
    for (var k$2 = expectedFrequencies.length - 1; k$2 >= 1; k$2--) {
        if (expectedFrequencies[k$2] < 3) {
            expectedFrequencies[k$2 - 1] += expectedFrequencies[k$2];
            expectedFrequencies.splice(k$2, 1);

            observedFrequencies[k$2 - 1] += observedFrequencies[k$2];
            observedFrequencies.splice(k$2, 1);
        }
    }

    // Iterate through the squared differences between observed & expected
    // frequencies, accumulating the `chiSquared` statistic.
    for (var k$3 = 0; k$3 < observedFrequencies.length; k$3++) {
        chiSquared +=
            Math.pow(observedFrequencies[k$3] - expectedFrequencies[k$3], 2) /
            expectedFrequencies[k$3];
    }

    if (!Number.isFinite(chiSquared)) {
        throw new Error(
            "chiSquaredGoodnessOfFit could not compute a test statistic for this data and distribution"
        );
    }

    // Calculate degrees of freedom for this test and look it up in the
    // `chiSquaredDistributionTable` in order to
    // accept or reject the goodness-of-fit of the hypothesized distribution.
    // Degrees of freedom, calculated as (number of class intervals -
    // number of hypothesized distribution parameters estimated - 1)
    var degreesOfFreedom = observedFrequencies.length - c - 1;
    if (degreesOfFreedom < 1) {
        throw new Error(
            "chiSquaredGoodnessOfFit requires more data: the classes that survive collapsing leave no degrees of freedom"
        );
    }

    var criticalValues = chiSquaredDistributionTable[degreesOfFreedom];
    if (criticalValues === undefined) {
        throw new Error(
            ("chiSquaredGoodnessOfFit has no critical values tabulated for " + degreesOfFreedom + " degrees of freedom")
        );
    }
    if (criticalValues[significance] === undefined) {
        throw new Error(
            ("chiSquaredGoodnessOfFit has no critical value tabulated for a significance of " + significance)
        );
    }

    return criticalValues[significance] < chiSquared;
}

/**
 * **[Logistic Cumulative Distribution Function](https://en.wikipedia.org/wiki/Logistic_distribution)**
 *
 * @param {number} x
 * @returns {number} cumulative standard logistic probability
 */
function cumulativeStdLogisticProbability(x) {
    return 1 / (Math.exp(-x) + 1);
}

var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);

function cumulativeDistribution(z) {
    var sum = z;
    var tmp = z;

    // The series converges more slowly as z grows: 15 terms fall short of
    // 4-digit precision above z = 2.9. 30 terms converge across the whole
    // domain of the table below, which ends at z = 3.09.
    for (var i = 1; i < 30; i++) {
        tmp *= (z * z) / (2 * i + 1);
        sum += tmp;
    }
    return (
        Math.round((0.5 + (sum / SQRT_2PI$1) * Math.exp((-z * z) / 2)) * 1e4) /
        1e4
    );
}

/**
 * A standard normal table, also called the unit normal table or Z table,
 * is a mathematical table for the values of Φ (phi), which are the values of
 * the [cumulative distribution function](https://en.wikipedia.org/wiki/Normal_distribution#Cumulative_distribution_function)
 * of the normal distribution. It is used to find the probability that a
 * statistic is observed below, above, or between values on the standard
 * normal distribution, and by extension, any normal distribution.
 */
var standardNormalTable = [];

for (var z = 0; z <= 3.09; z += 0.01) {
    standardNormalTable.push(cumulativeDistribution(z));
}

/**
 * **[Cumulative Standard Normal Probability](http://en.wikipedia.org/wiki/Standard_normal_table)**
 *
 * Since probability tables cannot be
 * printed for every normal distribution, as there are an infinite variety
 * of normal distributions, it is common practice to convert a normal to a
 * standard normal and then use the standard normal table to find probabilities.
 *
 * You can use `.5 + .5 * errorFunction(x / Math.sqrt(2))` to calculate the probability
 * instead of looking it up in a table.
 *
 * @param {number} z
 * @returns {number} cumulative standard normal probability
 */
function cumulativeStdNormalProbability(z) {
    // Calculate the position of this value.
    var absZ = Math.abs(z);
    // Each row begins with a different
    // significant digit: 0.5, 0.6, 0.7, and so on. Each value in the table
    // corresponds to a range of 0.01 in the input values, so the value is
    // multiplied by 100.
    var index = Math.min(
        Math.round(absZ * 100),
        standardNormalTable.length - 1
    );

    // The index we calculate must be in the table as a positive value,
    // but we still pay attention to whether the input is positive
    // or negative, and flip the output value as a last step.
    if (z >= 0) {
        return standardNormalTable[index];
    } else {
        // due to floating-point arithmetic, values in the table with
        // 4 significant figures can nevertheless end up as repeating
        // fractions when they're computed here.
        return Math.round((1 - standardNormalTable[index]) * 1e4) / 1e4;
    }
}

/**
 * **[Gaussian error function](http://en.wikipedia.org/wiki/Error_function)**
 *
 * The `errorFunction(x/(sd * Math.sqrt(2)))` is the probability that a value in a
 * normal distribution with standard deviation sd is within x of the mean.
 *
 * This function returns a numerical approximation to the exact value.
 * It uses Horner's method to evaluate the polynomial of τ (tau).
 *
 * @param {number} x input
 * @return {number} error estimation
 * @example
 * errorFunction(1).toFixed(2); // => '0.84'
 */
function errorFunction(x) {
    var t = 1 / (1 + 0.5 * Math.abs(x));
    var tau =
        t *
        Math.exp(
            -x * x +
                ((((((((0.17087277 * t - 0.82215223) * t + 1.48851587) * t -
                    1.13520398) *
                    t +
                    0.27886807) *
                    t -
                    0.18628806) *
                    t +
                    0.09678418) *
                    t +
                    0.37409196) *
                    t +
                    1.00002368) *
                    t -
                1.26551223
        );
    if (x >= 0) {
        return 1 - tau;
    } else {
        return tau - 1;
    }
}

/**
 * A [Factorial](https://en.wikipedia.org/wiki/Factorial), usually written n!, is the product of all positive
 * integers less than or equal to n. Often factorial is implemented
 * recursively, but this iterative approach is significantly faster
 * and simpler.
 *
 * @param {number} n input, must be an integer number 1 or greater
 * @returns {number} factorial: n!
 * @throws {Error} if n is less than 0 or not an integer
 * @example
 * factorial(5); // => 120
 */
function factorial(n) {
    // factorial is mathematically undefined for negative numbers
    if (n < 0) {
        throw new Error("factorial requires a non-negative value");
    }

    if (Math.floor(n) !== n) {
        throw new Error("factorial requires an integer input");
    }

    // typically you'll expand the factorial function going down, like
    // 5! = 5 * 4 * 3 * 2 * 1. This is going in the opposite direction,
    // counting from 2 up to the number in question, and since anything
    // multiplied by 1 is itself, the loop only needs to start at 2.
    var accumulator = 1;
    for (var i = 2; i <= n; i++) {
        // for each number up to and including the number `n`, multiply
        // the accumulator my that number.
        accumulator *= i;
    }
    return accumulator;
}

/**
 * Compute the [gamma function](https://en.wikipedia.org/wiki/Gamma_function) of a value using Nemes' approximation.
 * The gamma of n is equivalent to (n-1)!, but unlike the factorial function, gamma is defined for all real n except zero
 * and negative integers (where NaN is returned). Note, the gamma function is also well-defined for complex numbers,
 * though this implementation currently does not handle complex numbers as input values.
 * Nemes' approximation is defined [here](https://arxiv.org/abs/1003.6020) as Theorem 2.2.
 * Negative values use [Euler's reflection formula](https://en.wikipedia.org/wiki/Gamma_function#Properties) for computation.
 *
 * @param {number} n Any real number except for zero and negative integers.
 * @returns {number} The gamma of the input value.
 *
 * @example
 * gamma(11.5); // 11899423.083964102
 * gamma(-11.5); // 2.2957581048237436e-8
 * gamma(5); // 24
 */
// The Nemes expansion is asymptotic, so it is only accurate for large
// arguments. Below this the recurrence lifts the argument first. At 20
// the worst relative error over (0, 30] is 1.9e-13, against 1.8 for the
// expansion applied directly.
var NEMES_MIN = 20;

function gamma(n) {
    if (Number.isInteger(n)) {
        if (n <= 0) {
            // gamma not defined for zero or negative integers
            return Number.NaN;
        } else {
            // use factorial for integer inputs
            return factorial(n - 1);
        }
    }

    if (n > 0 && n < NEMES_MIN) {
        // The Nemes expansion below divides its terms by powers of
        // `n - 3/4`, so they stop shrinking once the argument is small
        // and the series is worthless there: gamma(1.01) came back as
        // 1.8 times its true value. Arguments in (0, 1) additionally
        // recursed forever through the reflection branch, because the
        // reflected argument stayed in (0, 1) and never reached the
        // expansion at all.
        //
        // Lift into the range where the expansion converges, using the
        // recurrence gamma(n) = gamma(n + 1) / n.
        return gamma(n + 1) / n;
    }

    // Decrement n, because approximation is defined for n - 1
    n--;

    if (n < 0) {
        // Use Euler's reflection formula for negative inputs
        // see:  https://en.wikipedia.org/wiki/Gamma_function#Properties
        return Math.PI / (Math.sin(Math.PI * -n) * gamma(-n));
    } else {
        // Nemes' expansion approximation
        var seriesCoefficient =
            Math.pow(n / Math.E, n) * Math.sqrt(2 * Math.PI * (n + 1 / 6));

        var seriesDenom = n + 1 / 4;

        var seriesExpansion =
            1 +
            1 / 144 / Math.pow(seriesDenom, 2) -
            1 / 12960 / Math.pow(seriesDenom, 3) -
            257 / 207360 / Math.pow(seriesDenom, 4) -
            52 / 2612736 / Math.pow(seriesDenom, 5) +
            5741173 / 9405849600 / Math.pow(seriesDenom, 6) +
            37529 / 18811699200 / Math.pow(seriesDenom, 7);

        return seriesCoefficient * seriesExpansion;
    }
}

/**
 * The Inverse [Gaussian error function](http://en.wikipedia.org/wiki/Error_function)
 * returns a numerical approximation to the value that would have caused
 * `errorFunction()` to return x.
 *
 * @param {number} x value of error function
 * @returns {number} estimated inverted value
 */
function inverseErrorFunction(x) {
    var a = (8 * (Math.PI - 3)) / (3 * Math.PI * (4 - Math.PI));

    var inv = Math.sqrt(
        Math.sqrt(
            Math.pow(2 / (Math.PI * a) + Math.log(1 - x * x) / 2, 2) -
                Math.log(1 - x * x) / a
        ) -
            (2 / (Math.PI * a) + Math.log(1 - x * x) / 2)
    );

    if (x >= 0) {
        return inv;
    } else {
        return -inv;
    }
}

/**
 * Calculate Euclidean distance between two points.
 * @param {Array<number>} left First N-dimensional point.
 * @param {Array<number>} right Second N-dimensional point.
 * @returns {number} Distance.
 */
function euclideanDistance(left, right) {
    var sum = 0;
    for (var i = 0; i < left.length; i++) {
        var diff = left[i] - right[i];
        sum += diff * diff;
    }
    return Math.sqrt(sum);
}

/**
 * @typedef {Object} kMeansReturn
 * @property {Array<number>} labels The labels.
 * @property {Array<Array<number>>} centroids The cluster centroids.
 */

/**
 * Perform k-means clustering.
 *
 * @param {Array<Array<number>>} points N-dimensional coordinates of points to be clustered.
 * @param {number} numCluster How many clusters to create.
 * @param {Function} randomSource An optional entropy source that generates uniform values in [0, 1).
 * @return {kMeansReturn} Labels (same length as data) and centroids (same length as numCluster).
 * @throws {Error} If any centroids wind up friendless (i.e., without associated points).
 *
 * @example
 * kMeansCluster([[0.0, 0.5], [1.0, 0.5]], 2); // => {labels: [0, 1], centroids: [[0.0, 0.5], [1.0, 0.5]]}
 */
function kMeansCluster(points, numCluster, randomSource) {
    if ( randomSource === void 0 ) randomSource = Math.random;

    var oldCentroids = null;
    var newCentroids = sample(points, numCluster, randomSource);
    var labels = null;
    var change = Number.MAX_VALUE;
    while (change !== 0) {
        labels = labelPoints(points, newCentroids);
        oldCentroids = newCentroids;
        newCentroids = calculateCentroids(points, labels, numCluster);
        change = calculateChange(newCentroids, oldCentroids);
    }
    return {
        labels: labels,
        centroids: newCentroids
    };
}

/**
 * Label each point according to which centroid it is closest to.
 *
 * @private
 * @param {Array<Array<number>>} points Array of XY coordinates.
 * @param {Array<Array<number>>} centroids Current centroids.
 * @return {Array<number>} Group labels.
 */
function labelPoints(points, centroids) {
    return points.map(function (p) {
        var minDist = Number.MAX_VALUE;
        var label = -1;
        for (var i = 0; i < centroids.length; i++) {
            var dist = euclideanDistance(p, centroids[i]);
            if (dist < minDist) {
                minDist = dist;
                label = i;
            }
        }
        return label;
    });
}

/**
 * Calculate centroids for points given labels.
 *
 * @private
 * @param {Array<Array<number>>} points Array of XY coordinates.
 * @param {Array<number>} labels Which groups points belong to.
 * @param {number} numCluster Number of clusters being created.
 * @return {Array<Array<number>>} Centroid for each group.
 * @throws {Error} If any centroids wind up friendless (i.e., without associated points).
 */
function calculateCentroids(points, labels, numCluster) {
    // Initialize accumulators.
    var dimension = points[0].length;
    var centroids = makeMatrix(numCluster, dimension);
    var counts = Array(numCluster).fill(0);

    // Add points to centroids' accumulators and count points per centroid.
    var numPoints = points.length;
    for (var i = 0; i < numPoints; i++) {
        var point = points[i];
        var label = labels[i];
        var current = centroids[label];
        for (var j = 0; j < dimension; j++) {
            current[j] += point[j];
        }
        counts[label] += 1;
    }

    // Rescale centroids, checking for any that have no points.
    for (var i$1 = 0; i$1 < numCluster; i$1++) {
        if (counts[i$1] === 0) {
            throw new Error(("Centroid " + i$1 + " has no friends"));
        }
        var centroid = centroids[i$1];
        for (var j$1 = 0; j$1 < dimension; j$1++) {
            centroid[j$1] /= counts[i$1];
        }
    }

    return centroids;
}

/**
 * Calculate the difference between old centroids and new centroids.
 *
 * @private
 * @param {Array<Array<number>>} left One list of centroids.
 * @param {Array<Array<number>>} right Another list of centroids.
 * @return {number} Distance between centroids.
 */
function calculateChange(left, right) {
    var total = 0;
    for (var i = 0; i < left.length; i++) {
        total += euclideanDistance(left[i], right[i]);
    }
    return total;
}

var SQRT_2PI = Math.sqrt(2 * Math.PI);

/**
 * [Well-known kernels](https://en.wikipedia.org/wiki/Kernel_(statistics)#Kernel_functions_in_common_use)
 * @private
 */
var kernels = {
    /**
     * The gaussian kernel.
     * @private
     */
    gaussian: function (u) {
        return Math.exp(-0.5 * u * u) / SQRT_2PI;
    }
};

/**
 * Well known bandwidth selection methods
 * @private
 */
var bandwidthMethods = {
    /**
     * The ["normal reference distribution"
     * rule-of-thumb](https://stat.ethz.ch/R-manual/R-devel/library/MASS/html/bandwidth.nrd.html),
     * a commonly used version of [Silverman's
     * rule-of-thumb](https://en.wikipedia.org/wiki/Kernel_density_estimation#A_rule-of-thumb_bandwidth_estimator).
     * @private
     */
    nrd: function (x) {
        var s = sampleStandardDeviation(x);
        var iqr = interquartileRange(x);
        if (typeof iqr === "number") {
            s = Math.min(s, iqr / 1.34);
        }
        return 1.06 * s * Math.pow(x.length, -0.2);
    }
};

/**
 * [Kernel density estimation](https://en.wikipedia.org/wiki/Kernel_density_estimation)
 * is a useful tool for, among other things, estimating the shape of the
 * underlying probability distribution from a sample.
 *
 * @name kernelDensityEstimation
 * @param X sample values
 * @param kernel The kernel function to use. If a function is provided, it should return non-negative values and integrate to 1. Defaults to 'gaussian'.
 * @param bandwidthMethod The "bandwidth selection" method to use, or a fixed bandwidth value. Defaults to "nrd", the commonly-used ["normal reference distribution" rule-of-thumb](https://stat.ethz.ch/R-manual/R-devel/library/MASS/html/bandwidth.nrd.html).
 * @returns {Function} An estimated [probability density function](https://en.wikipedia.org/wiki/Probability_density_function) for the given sample. The returned function runs in `O(X.length)`.
 */
function kernelDensityEstimation(X, kernel, bandwidthMethod) {
    var kernelFn;
    if (kernel === undefined) {
        kernelFn = kernels.gaussian;
    } else if (typeof kernel === "string") {
        if (!kernels[kernel]) {
            throw new Error('Unknown kernel "' + kernel + '"');
        }
        kernelFn = kernels[kernel];
    } else {
        kernelFn = kernel;
    }

    var bandwidth;
    if (typeof bandwidthMethod === "undefined") {
        bandwidth = bandwidthMethods.nrd(X);
    } else if (typeof bandwidthMethod === "string") {
        if (!bandwidthMethods[bandwidthMethod]) {
            throw new Error(
                'Unknown bandwidth method "' + bandwidthMethod + '"'
            );
        }
        bandwidth = bandwidthMethods[bandwidthMethod](X);
    } else {
        bandwidth = bandwidthMethod;
    }

    return function (x) {
        var i = 0;
        var sum = 0;
        for (i = 0; i < X.length; i++) {
            sum += kernelFn((x - X[i]) / bandwidth);
        }
        return sum / bandwidth / X.length;
    };
}

/**
 * The [Logit](https://en.wikipedia.org/wiki/Logit)
 * is the inverse of cumulativeStdLogisticProbability,
 * and is also known as the logistic quantile function.
 *
 * @param {number} p
 * @returns {number} logit
 */
function logit(p) {
    if (p <= 0 || p >= 1) {
        throw new Error("p must be strictly between zero and one");
    }
    return Math.log(p / (1 - p));
}

/**
 * **[Normal distribution](https://en.wikipedia.org/wiki/Normal_distribution)**
 *
 * Returns either the probability density or the cumulative probability of a
 * normal distribution with the given mean and standard deviation, evaluated
 * at x. It is the equivalent of the NORM.DIST function found in spreadsheet
 * software.
 *
 * The cumulative form is computed with `errorFunction`, so it is more precise
 * than converting x to a z-score and looking it up in the four-decimal
 * `standardNormalTable` used by `cumulativeStdNormalProbability`.
 *
 * @param {number} x the value for which you want the distribution
 * @param {number} mean the mean of the distribution
 * @param {number} standardDeviation the standard deviation of the distribution
 * @param {boolean} [cumulative=false] if true, return the cumulative
 * distribution function; if false, return the probability density function
 * @returns {number} the probability density at x, or the probability of a
 * value at most x
 * @throws {Error} if standardDeviation is not greater than zero
 * @example
 * normalDistribution(42, 40, 1.5, true).toFixed(4); // => '0.9088'
 * normalDistribution(42, 40, 1.5, false).toFixed(4); // => '0.1093'
 */
function normalDistribution(x, mean, standardDeviation, cumulative) {
    if ( cumulative === void 0 ) cumulative = false;

    if (standardDeviation <= 0) {
        throw new Error(
            "normalDistribution requires a standard deviation greater than zero"
        );
    }

    var standardizedX = (x - mean) / standardDeviation;

    if (cumulative) {
        return 0.5 * (1 + errorFunction(standardizedX / Math.SQRT2));
    }
    return (
        Math.exp(-0.5 * standardizedX * standardizedX) /
        (standardDeviation * Math.sqrt(2 * Math.PI))
    );
}

/**
 * This is a single-layer [Perceptron Classifier](http://en.wikipedia.org/wiki/Perceptron) that takes
 * arrays of numbers and predicts whether they should be classified
 * as either 0 or 1 (negative or positive examples).
 * @class
 * @example
 * // Create the model
 * var p = new PerceptronModel();
 * // Train the model with input with a diagonal boundary.
 * for (var i = 0; i < 5; i++) {
 *     p.train([1, 1], 1);
 *     p.train([0, 1], 0);
 *     p.train([1, 0], 0);
 *     p.train([0, 0], 0);
 * }
 * p.predict([0, 0]); // 0
 * p.predict([0, 1]); // 0
 * p.predict([1, 0]); // 0
 * p.predict([1, 1]); // 1
 */
var PerceptronModel = function PerceptronModel() {
    // The weights, or coefficients of the model;
    // weights are only populated when training with data.
    this.weights = [];
    // The bias term, or intercept; it is also a weight but
    // it's stored separately for convenience as it is always
    // multiplied by one.
    this.bias = 0;
};
/**
 * **Predict**: Use an array of features with the weight array and bias
 * to predict whether an example is labeled 0 or 1.
 *
 * @param {Array<number>} features an array of features as numbers
 * @returns {number|null} 1 if the score is over 0, otherwise 0; null if
 * the model has not been trained on feature arrays of this length
 */
PerceptronModel.prototype.predict = function predict (features) {
    // Only predict if previously trained
    // on the same size feature array(s).
    if (features.length !== this.weights.length) {
        return null;
    }

    // Calculate the sum of features times weights,
    // with the bias added (implicitly times one).
    var score = 0;
    for (var i = 0; i < this.weights.length; i++) {
        score += this.weights[i] * features[i];
    }
    score += this.bias;

    // Classify as 1 if the score is over 0, otherwise 0.
    if (score > 0) {
        return 1;
    } else {
        return 0;
    }
};

/**
 * **Train** the classifier with a new example, which is
 * a numeric array of features and a 0 or 1 label.
 *
 * @param {Array<number>} features an array of features as numbers
 * @param {number} label either 0 or 1
 * @returns {PerceptronModel|null} this, or null if the label is not 0 or 1
 */
PerceptronModel.prototype.train = function train (features, label) {
    // Require that only labels of 0 or 1 are considered.
    if (label !== 0 && label !== 1) {
        return null;
    }
    // The length of the feature array determines
    // the length of the weight array.
    // The perceptron will continue learning as long as
    // it keeps seeing feature arrays of the same length.
    // When it sees a new data shape, it initializes.
    if (features.length !== this.weights.length) {
        this.weights = features.slice();
        this.bias = 1;
    }
    // Make a prediction based on current weights.
    var prediction = this.predict(features);
    // Update the weights if the prediction is wrong.
    if (typeof prediction === "number" && prediction !== label) {
        var gradient = label - prediction;
        for (var i = 0; i < this.weights.length; i++) {
            this.weights[i] += gradient * features[i];
        }
        this.bias += gradient;
    }
    return this;
};

/**
 * Conducts a [permutation test](https://en.wikipedia.org/wiki/Resampling_(statistics)#Permutation_tests)
 * to determine if two data sets are *significantly* different from each other, using
 * the difference of means between the groups as the test statistic.
 * The function allows for the following hypotheses:
 * - two_side = Null hypothesis: the two distributions are equal.
 * - greater = Null hypothesis: observations from sampleX tend to be smaller than those from sampleY.
 * - less = Null hypothesis: observations from sampleX tend to be greater than those from sampleY.
 * [Learn more about one-tail vs two-tail tests.](https://en.wikipedia.org/wiki/One-_and_two-tailed_tests)
 *
 * @param {Array<number>} sampleX first dataset (e.g. treatment data)
 * @param {Array<number>} sampleY second dataset (e.g. control data)
 * @param {'two_side'|'greater'|'less'} [alternative='two_side'] alternative hypothesis
 * @param {number} k number of values in permutation distribution.
 * @param {Function} [randomSource=Math.random] an optional entropy source
 * @returns {number} p-value The probability of observing the difference between groups (as or more extreme than what we did), assuming the null hypothesis.
 *
 * @example
 * var control = [2, 5, 3, 6, 7, 2, 5];
 * var treatment = [20, 5, 13, 12, 7, 2, 2];
 * permutationTest(control, treatment); // ~0.1324
 */
function permutationTest(sampleX, sampleY, alternative, k, randomSource) {
    // Set default arguments
    if (k === undefined) {
        k = 10000;
    }
    if (alternative === undefined) {
        alternative = "two_side";
    }
    if (
        alternative !== "two_side" &&
        alternative !== "greater" &&
        alternative !== "less"
    ) {
        throw new Error(
            "`alternative` must be either 'two_side', 'greater', or 'less'."
        );
    }

    // get means for each sample
    var meanX = mean(sampleX);
    var meanY = mean(sampleY);

    // calculate initial test statistic. This will be our point of comparison with
    // the generated test statistics.
    var testStatistic = meanX - meanY;

    // create test-statistic distribution
    var testStatDsn = new Array(k);

    // combine datsets so we can easily shuffle later
    var allData = sampleX.concat(sampleY);
    // Each permutation reassigns the pooled values into two groups that keep
    // the original sample sizes. Splitting at the midpoint only matches when
    // both samples are the same length; for unequal samples it built the
    // permutation distribution from the wrong group sizes.
    var splitIndex = sampleX.length;

    for (var i = 0; i < k; i++) {
        // 1. shuffle data assignments
        shuffleInPlace(allData, randomSource);
        var permLeft = allData.slice(0, splitIndex);
        var permRight = allData.slice(splitIndex, allData.length);

        // 2.re-calculate test statistic
        var permTestStatistic = mean(permLeft) - mean(permRight);

        // 3. store test statistic to build test statistic distribution
        testStatDsn[i] = permTestStatistic;
    }

    // Calculate p-value depending on alternative
    // For this test, we calculate the percentage of 'extreme' test statistics (subject to our hypothesis)
    // more info on permutation test p-value calculations: https://onlinecourses.science.psu.edu/stat464/node/35
    var numExtremeTStats = 0;
    if (alternative === "two_side") {
        for (var i$1 = 0; i$1 <= k; i$1++) {
            if (Math.abs(testStatDsn[i$1]) >= Math.abs(testStatistic)) {
                numExtremeTStats += 1;
            }
        }
    } else if (alternative === "greater") {
        for (var i$2 = 0; i$2 <= k; i$2++) {
            if (testStatDsn[i$2] >= testStatistic) {
                numExtremeTStats += 1;
            }
        }
    } else {
        // alternative === 'less'
        for (var i$3 = 0; i$3 <= k; i$3++) {
            /* c8 ignore start */
            if (testStatDsn[i$3] <= testStatistic) {
                numExtremeTStats += 1;
            }
            /* c8 ignore end */
        }
    }

    return numExtremeTStats / k;
}

/**
 * The [Poisson Distribution](http://en.wikipedia.org/wiki/Poisson_distribution)
 * is a discrete probability distribution that expresses the probability
 * of a given number of events occurring in a fixed interval of time
 * and/or space if these events occur with a known average rate and
 * independently of the time since the last event.
 *
 * The Poisson Distribution is characterized by the strictly positive
 * mean arrival or occurrence rate, `λ`.
 *
 * Returns `undefined` when the distribution cannot be calculated: when `lambda`
 * is not a strictly positive number, or when it is large enough that the table
 * would run past a million cells.
 *
 * @param {number} lambda location poisson distribution
 * @returns {number[] | undefined} values of poisson distribution at that point
 */
function poissonDistribution(lambda) /*: ?number[] */ {
    // Check that lambda is strictly positive
    if (lambda <= 0) {
        return undefined;
    }

    // The distribution peaks at `lambda`, so past the length of the table
    // there is nothing to tabulate and no reason to start.
    if (lambda >= maxDistributionCells) {
        return undefined;
    }

    // Our current place in the distribution
    var x = 0;
    // And we keep track of the current cumulative probability, in
    // order to know when to stop calculating chances.
    var cumulativeProbability = 0;
    // The calculated cells to be returned
    var cells = [];

    // The only term of the mass function below that does not vary with `x`
    var logLambda = Math.log(lambda);

    // This algorithm iterates through each potential outcome,
    // until the `cumulativeProbability` is very close to 1, at
    // which point we've defined the vast majority of outcomes
    do {
        // a [probability mass function](https://en.wikipedia.org/wiki/Probability_mass_function),
        // taken through its logarithm: `lambda` raised to `x` and the factorial
        // of `x` each leave floating-point range long before their ratio does,
        // so computing them separately loses cells the distribution needs.
        cells[x] = Math.exp(x * logLambda - lambda - gammaln(x + 1));
        cumulativeProbability += cells[x];
        x++;
        // When the `cumulativeProbability` is nearly 1, we've calculated
        // the useful range of this distribution
    } while (cumulativeProbability < 1 - epsilon && x < maxDistributionCells);

    // Stopping for any other reason - a lambda that is not a number, or a
    // distribution too wide for the table - leaves cells that do not add up to
    // a distribution, so report that rather than returning them.
    if (
        Number.isNaN(cumulativeProbability) ||
        cumulativeProbability < 1 - epsilon
    ) {
        return undefined;
    }

    return cells;
}

/**
 * The [Probit](http://en.wikipedia.org/wiki/Probit)
 * is the inverse of cumulativeStdNormalProbability(),
 * and is also known as the normal quantile function.
 *
 * It returns the number of standard deviations from the mean
 * where the p'th quantile of values can be found in a normal distribution.
 * So, for example, probit(0.5 + 0.6827/2) ≈ 1 because 68.27% of values are
 * normally found within 1 standard deviation above or below the mean.
 *
 * @param {number} p
 * @returns {number} probit
 */
function probit(p) {
    if (p === 0) {
        p = epsilon;
    } else if (p >= 1) {
        p = 1 - epsilon;
    }
    return Math.sqrt(2) * inverseErrorFunction(2 * p - 1);
}

/**
 * Calculate the [silhouette values](https://en.wikipedia.org/wiki/Silhouette_(clustering))
 * for clustered data.
 *
 * @param {Array<Array<number>>} points N-dimensional coordinates of points.
 * @param {Array<number>} labels Labels of points. This must be the same length as `points`,
 * and values must lie in [0..G-1], where G is the number of groups.
 * @return {Array<number>} The silhouette value for each point.
 *
 * @example
 * silhouette([[0.25], [0.75]], [0, 0]); // => [1.0, 1.0]
 */
function silhouette(points, labels) {
    if (points.length !== labels.length) {
        throw new Error("must have exactly as many labels as points");
    }
    var groupings = createGroups(labels);
    var distances = calculateAllDistances(points);
    var result = [];
    for (var i = 0; i < points.length; i++) {
        var s = 0;
        if (groupings[labels[i]].length > 1) {
            var a = meanDistanceFromPointToGroup(
                i,
                groupings[labels[i]],
                distances
            );
            var b = meanDistanceToNearestGroup(
                i,
                labels,
                groupings,
                distances
            );
            s = (b - a) / Math.max(a, b);
        }
        result.push(s);
    }
    return result;
}

/**
 * Create a lookup table mapping group IDs to point IDs.
 *
 * @private
 * @param {Array<number>} labels Labels of points. This must be the same length as `points`,
 * and values must lie in [0..G-1], where G is the number of groups.
 * @return {Array<Array<number>>} An array of length G, each of whose entries is an array
 * containing the indices of the points in that group.
 */
function createGroups(labels) {
    var numGroups = 1 + max(labels);
    var result = Array(numGroups);
    for (var i = 0; i < labels.length; i++) {
        var label = labels[i];
        if (result[label] === undefined) {
            result[label] = [];
        }
        result[label].push(i);
    }
    return result;
}

/**
 * Create a lookup table of all inter-point distances.
 *
 * @private
 * @param {Array<Array<number>>} points N-dimensional coordinates of points.
 * @return {Array<Array<number>>} A symmetric square array of inter-point distances
 * (zero on the diagonal).
 */
function calculateAllDistances(points) {
    var numPoints = points.length;
    var result = makeMatrix(numPoints, numPoints);
    for (var i = 0; i < numPoints; i++) {
        for (var j = 0; j < i; j++) {
            result[i][j] = euclideanDistance(points[i], points[j]);
            result[j][i] = result[i][j];
        }
    }
    return result;
}

/**
 * Calculate the mean distance between this point and all the points in the
 * nearest group (as determined by which point in another group is closest).
 *
 * @private
 * @param {number} which The index of this point.
 * @param {Array<number>} labels Labels of points.
 * @param {Array<Array<number>>} groupings An array whose entries are arrays
 * containing the indices of the points in that group.
 * @param {Array<Array<number>>} distances A symmetric square array of inter-point
 * distances.
 * @return {number} The mean distance from this point to others in the nearest
 * group.
 */
function meanDistanceToNearestGroup(which, labels, groupings, distances) {
    var label = labels[which];
    var result = Number.MAX_VALUE;
    for (var i = 0; i < groupings.length; i++) {
        if (i !== label) {
            var d = meanDistanceFromPointToGroup(
                which,
                groupings[i],
                distances
            );
            if (d < result) {
                result = d;
            }
        }
    }
    return result;
}

/**
 * Calculate the mean distance from a point to the other members of a group,
 * which may be the point's own group.
 *
 * @private
 * @param {number} which The index of this point.
 * @param {Array<number>} group The indices of all the points in the group in
 * question.
 * @param {Array<Array<number>>} distances A symmetric square array of inter-point
 * distances.
 * @return {number} The mean distance from this point to others in the
 * specified group.
 */
function meanDistanceFromPointToGroup(which, group, distances) {
    var total = 0;
    var count = 0;
    for (var i = 0; i < group.length; i++) {
        if (group[i] === which) {
            continue;
        }
        total += distances[which][group[i]];
        count++;
    }
    return total / count;
}

/**
 * Calculate the [silhouette metric](https://en.wikipedia.org/wiki/Silhouette_(clustering))
 * for a set of N-dimensional points arranged in groups. The metric is the largest
 * individual silhouette value for the data.
 *
 * @param {Array<Array<number>>} points N-dimensional coordinates of points.
 * @param {Array<number>} labels Labels of points. This must be the same length as `points`,
 * and values must lie in [0..G-1], where G is the number of groups.
 * @return {number} The silhouette metric for the groupings.
 *
 * @example
 * silhouetteMetric([[0.25], [0.75]], [0, 0]); // => 1.0
 */
function silhouetteMetric(points, labels) {
    var values = silhouette(points, labels);
    return max(values);
}

/**
 * The [Z-Score, or Standard Score](http://en.wikipedia.org/wiki/Standard_score).
 *
 * The standard score is the number of standard deviations an observation
 * or datum is above or below the mean. Thus, a positive standard score
 * represents a datum above the mean, while a negative standard score
 * represents a datum below the mean. It is a dimensionless quantity
 * obtained by subtracting the population mean from an individual raw
 * score and then dividing the difference by the population standard
 * deviation.
 *
 * The z-score is only defined if one knows the population parameters;
 * if one only has a sample set, then the analogous computation with
 * sample mean and sample standard deviation yields the
 * Student's t-statistic.
 *
 * @param {number} x
 * @param {number} mean
 * @param {number} standardDeviation
 * @return {number} z score
 * @example
 * zScore(78, 80, 5); // => -0.4
 */
function zScore(x, mean, standardDeviation) {
    return (x - mean) / standardDeviation;
}


//# sourceMappingURL=simple-statistics.mjs.map

;// CONCATENATED MODULE: ./build/measure/estimate.js

/** What one build of a benchmark takes, from the builds so far: of itself, else of its scenario, else the fastest. */
const expectedMs = (plan, builds, { id, scenario }) => {
    const timed = builds.filter(({ failure }) => failure === undefined);
    const sameScenario = plan.benchmarks.filter((other) => other.scenario === scenario).map((other) => other.id);
    const candidates = [
        timed.filter(({ benchmark }) => benchmark === id),
        timed.filter(({ benchmark }) => sameScenario.includes(benchmark)),
    ];
    const nearest = candidates.find((each) => each.length > 0);
    if (nearest !== undefined)
        return median(nearest.map(({ durationMs }) => durationMs));
    // Only the plain repetition has no warm-up, and nothing is faster than that.
    return timed.length === 0 ? undefined : Math.min(...timed.map(({ durationMs }) => durationMs));
};
/** What the rest of the plan takes until its next looks, in ms; undefined before anything was built. */
const estimateLeftMs = (plan, book, builds) => {
    if (builds.length === 0)
        return undefined;
    const left = plan.benchmarks.map((benchmark) => {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.closed !== undefined)
            return 0;
        const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted;
        const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete);
        return pairs * progress.revisions.length * (expectedMs(plan, builds, benchmark) ?? 0);
    });
    return left.reduce((sum, ms) => sum + ms, 0);
};

;// CONCATENATED MODULE: ./build/measure/announce.js


/** Tells the start and the end of every build, and the first result of a benchmark as soon as it is there. */
const announcer = (session) => {
    const { plan, world, measurements, book } = session;
    const before = measurements.length;
    let begun = before;
    const place = ({ benchmark, round, revision }) => ({
        ...{ number: begun, of: Math.max(begun, totalBuilds(session)), benchmark: benchmark.id, round },
        ...(plan.revisions.length > 1 ? { revision } : {}),
    });
    return {
        before: (turn) => {
            begun += 1;
            world.host.log(startLine(place(turn)));
        },
        after: (turn, build) => {
            const builds = [...measurements, build];
            const leftMs = estimateLeftMs(plan, book, builds);
            // The book counts a pair when it is complete: its builds until now are done, though.
            const doneMs = turn.round === 0 ? 0 : (begun - before) * (expectedMs(plan, builds, turn.benchmark) ?? 0);
            world.host.log(endLine(place(turn), build, leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs)));
            const counts = build.failure === undefined && build.excluded === undefined;
            if (turn.round === 1 && counts)
                world.host.log(provisionalLine(build));
        },
    };
};
/** At most: a benchmark may be decided earlier, and a lost pair is replaced on top. */
const totalBuilds = ({ plan, book, measurements }) => {
    const left = [...book.values()].map(({ complete, wanted, closed, revisions }) => closed === undefined ? Math.max(0, wanted - complete) * revisions.length : 0);
    const warmUps = plan.engines.length *
        plan.projects.length *
        plan.scenarios.filter(isWarmedUp).length *
        plan.revisions.length;
    const warmedUp = measurements.filter(({ round }) => round === 0).length;
    return left.reduce((sum, builds) => sum + builds, measurements.length + Math.max(0, warmUps - warmedUp));
};
/** A plain repetition of the last build needs no warm-up. */
const isWarmedUp = ({ startsFrom, edit }) => startsFrom === 'empty' || edit !== 'none';

;// CONCATENATED MODULE: ./build/budget.js
/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and
 * nothing behind it is taken in its place, because the order is the user's.
 */
const fitInto = (remainingMs, prices) => {
    const kept = [];
    let spentMs = 0;
    for (const { id, pairMs, least } of prices) {
        spentMs += pairMs * least;
        if (spentMs > remainingMs)
            break;
        kept.push(id);
    }
    const [first] = prices;
    return {
        kept,
        dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
        ...(kept.length === 0 && first !== undefined ? { wouldDoMs: first.pairMs * first.least } : {}),
    };
};

;// CONCATENATED MODULE: ./build/measure/prime.js

const key = ({ engine }, revision) => `${engine}-${revision}`;
const raise = (warning) => {
    throw new Error(warning);
};
/** Opens the place for the primes of a run; `say` hears of what could not be removed. Without it, that is thrown. */
const holdPrimes = (runId, say = raise) => {
    const live = new Map();
    let serial = 0;
    const take = (benchmark, revision) => {
        const space = live.get(key(benchmark, revision))?.space;
        live.delete(key(benchmark, revision));
        return space;
    };
    const discard = (space) => prime_close(space).catch((error) => say(lament(space, error)));
    return {
        of: (benchmark, revision) => {
            const prime = live.get(key(benchmark, revision));
            return prime?.project === benchmark.project ? prime : undefined;
        },
        put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
        drop: async (benchmark, revision) => prime_close(take(benchmark, revision)),
        discardOf: async (benchmark, revision) => {
            const space = take(benchmark, revision);
            if (space !== undefined)
                await discard(space);
        },
        discard,
        nextLabel: ({ engine }, revision) => `gcb-${runId}-${engine}-${revision}-${++serial}`,
        [Symbol.asyncDispose]: async () => {
            const closing = makeDisposal([...live.values()].map(({ space }) => () => discard(space)));
            live.clear();
            await closing[Symbol.asyncDispose]();
        },
    };
};
const prime_close = async (space) => space?.[Symbol.asyncDispose]();
const lament = ({ label }, error) => `The cache space ${label} could not be removed: ${error instanceof Error ? error.message : String(error)}`;

;// CONCATENATED MODULE: ./build/measure/session.js


const openSession = (plan, world, save) => {
    const warnings = [];
    const primes = holdPrimes(world.runId, (warning) => warn({ warnings, world }, warning));
    return {
        ...{ plan, world, save, primes, warnings, book: openBook(plan) },
        ...{ measurements: [], obstacles: new Map() },
    };
};
/** Changes what is known of a benchmark's progress. */
const note = ({ book }, id, change) => {
    const progress = book.get(id);
    if (progress !== undefined)
        book.set(id, { ...progress, ...change });
};
/** Ends a benchmark before its time, because of something that its verdict must tell. */
const obstruct = (session, id, obstacle, closed) => {
    session.obstacles.set(id, [...(session.obstacles.get(id) ?? []), obstacle]);
    note(session, id, { closed });
};
/** Says something in the log and in the report. */
const warn = ({ warnings, world }, warning) => {
    warnings.push(warning);
    world.host.log(warning);
};

;// CONCATENATED MODULE: ./build/measure/keep-budget.js





/**
 * After the warm-up of a project: says what its benchmarks will cost, and drops those that do not fit the
 * budget: first the ones that are only reported, then the gated ones from the end.
 */
const keepWithinBudget = (session, project) => {
    const { plan, book, world } = session;
    const open = plan.benchmarks.filter((each) => each.project === project && book.get(each.id)?.closed === undefined);
    const wanted = [
        ...plan.gated,
        ...plan.benchmarks.map(({ id }) => id).filter((id) => !plan.gated.includes(id)),
    ];
    const prices = open
        .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
        .map((each) => priceOf(session, each));
    for (const { id, pairMs, least } of prices)
        world.host.log(`${id}: about ${(0,format/* duration */.p0)(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`);
    const { dropped, wouldDoMs } = fitInto(remainingMs(session), prices);
    const elsewhere = world.timeBudgetMs - remainingMs(session);
    const hint = wouldDoMs === undefined ? '' : `; --time-budget ${minutes(elsewhere + wouldDoMs)} would do for the first`;
    for (const id of dropped) {
        const reason = `it does not fit into the time budget of ${(0,format/* duration */.p0)(world.timeBudgetMs)}${hint}`;
        obstruct(session, id, { kind: 'too-few-pairs', reason }, 'budget');
        warn(session, `${id} was dropped: ${reason}.`);
    }
};
/** Whether the next pair would end after the budget; its benchmark then keeps the pairs it has. */
const outOfTime = (session, { benchmark }) => {
    const { pairMs } = priceOf(session, benchmark);
    const { complete, revisions } = progressOf(session, benchmark);
    const least = leastPairs(session, revisions);
    if (pairMs <= remainingMs(session))
        return false;
    note(session, benchmark.id, { closed: 'budget' });
    if (complete < least) {
        const reason = `the time budget of ${(0,format/* duration */.p0)(session.world.timeBudgetMs)} ended after ${complete}`;
        if (session.plan.revisions.length > 1)
            obstruct(session, benchmark.id, { kind: 'too-few-pairs', reason }, 'budget');
        warn(session, `${benchmark.id}: ${complete} of ${least} pairs; ${reason}. Give a larger --time-budget.`);
    }
    return true;
};
const remainingMs = ({ world }) => world.timeBudgetMs - world.cost.elapsedMs();
/** Resets and settling are shared out evenly: they cost what they cost until now, per build. */
const priceOf = (session, benchmark) => {
    const { plan, world, measurements } = session;
    const { resetMs, settleMs } = world.cost.total();
    const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length);
    const { revisions, complete } = progressOf(session, benchmark);
    const buildMs = expectedMs(plan, measurements, benchmark) ?? 0;
    return {
        id: benchmark.id,
        pairMs: (buildMs + besideMs) * revisions.length,
        least: Math.max(1, leastPairs(session, revisions) - complete),
    };
};
const progressOf = ({ plan, book }, { id }) => book.get(id) ?? { revisions: plan.revisions, complete: 0 };
/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }, revisions) => revisions.length > 1 ? Math.min(analysis_limits/* pairsNeeded */.V5, plan.rounds) : 1;
const minutes = (ms) => `${Math.ceil((ms * 1.2) / 60_000)}m`;

;// CONCATENATED MODULE: ./build/host/settle.js

const pauseMs = 100;
/**
 * Flushes what the last build wrote and waits 100 ms; called after every build, outside its time. Without
 * it the dirty pages of one build are written out during the next, which then pays for the engine before
 * it: unmounting an overlay syncs the whole file system. Takes at most about `limitMs`; one that does not
 * finish is logged, because the next time is then less sure.
 */
const settle = async (host, limitMs = 30_000) => {
    const { end } = await host.exec('sync', [], { timeoutMs: limitMs });
    if (end.kind === 'aborted')
        return;
    if (end.kind !== 'exited' || end.code !== 0) {
        const why = end.kind === 'timed-out' ? `did not finish within ${limitMs / 1000} s` : 'failed';
        host.log(`sync ${why}: the next build may have to wait for what the last one wrote.`);
    }
    await (0,external_node_timers_promises_.setTimeout)(pauseMs);
};

;// CONCATENATED MODULE: ./build/projects/action-graph.js
/**
 * Reads an action graph as Go 1.21 to 1.26 write it (undocumented; cmd/go/internal/work/action.go). Since
 * Go 1.25 each package has a second action, `build check cache`, which only looks for it. Throws when the
 * text is no finished action graph.
 */
const readActionGraph = (text) => {
    const actions = parse(text);
    const builds = actions.filter(({ mode }) => mode === 'build');
    const ran = actions.filter((action) => action.start > 0 && action.done > 0);
    if (builds.length === 0 || ran.length === 0) {
        throw new Error('The action graph has no finished build of a package: did go build end early?');
    }
    const firstStart = Math.min(...ran.map(({ start }) => start));
    const packagesDone = Math.max(...ran.filter(({ mode }) => mode === 'build').map(({ done }) => done));
    const links = actions.filter(({ mode, ran: linked }) => mode === 'link' && linked);
    return {
        needed: action_graph_packagesOf(builds),
        compiled: action_graph_packagesOf(builds.filter((build) => build.ran)),
        firstStart: new Date(firstStart).toISOString(),
        lastDone: new Date(Math.max(...ran.map(({ done }) => done))).toISOString(),
        compileMs: packagesDone - firstStart,
        ...(links.length > 0 && { linkMs: wall(links) }),
    };
};
/** Several programs of one build may be linked at the same time. */
const wall = (actions) => Math.max(...actions.map(({ done }) => done)) - Math.min(...actions.map(({ start }) => start));
/** A package can have several actions, so it is counted by its path. */
const action_graph_packagesOf = (actions) => [...new Set(actions.map((action) => action.package))].toSorted();
const parse = (text) => {
    let actions;
    try {
        actions = JSON.parse(text);
    }
    catch (cause) {
        throw new Error('The action graph is not JSON: go build was probably stopped while writing it', { cause });
    }
    if (!Array.isArray(actions))
        throw new Error('The action graph is not a list of actions');
    return actions.map(readAction);
};
const readAction = (value) => {
    if (typeof value !== 'object' || value === null || !('Mode' in value) || typeof value.Mode !== 'string') {
        throw new Error('The action graph has an action without Mode: this version of Go writes another format');
    }
    return {
        mode: value.Mode,
        package: 'Package' in value && typeof value.Package === 'string' ? value.Package : '',
        ran: 'Cmd' in value && value.Cmd !== null,
        start: 'TimeStart' in value ? epochMs(value.TimeStart) : 0,
        done: 'TimeDone' in value ? epochMs(value.TimeDone) : 0,
    };
};
/** Go's zero time (year 1) marks an action that never ran; it and anything unreadable give 0. */
const epochMs = (time) => {
    const parsed = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return parsed > 0 ? parsed : 0;
};

;// CONCATENATED MODULE: ./build/measure/outcome.js






/** What a finished build shows by itself: which instructions were hits. */
const structuralOutcome = ({ steps }) => ({ outcome: { steps } });
/**
 * What Go itself recorded, read from the build's evidence stage after the time was taken. The action graph is
 * that of the last Go command whose layer is in the image; when that ran before this build began, the step
 * was a hit and no Go command ran in this build.
 */
const provedOutcome = async (space, request, stage, result) => {
    const folder = await space.export(request, stage);
    const graph = readActionGraph(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'graph.json'), 'utf8'));
    const ranNow = Date.parse(graph.firstStart) >= Date.parse(result.startedAt);
    const compiled = ranNow ? graph.compiled : [];
    const outcome = {
        steps: result.steps,
        packagesNeeded: graph.needed.length,
        packagesCompiled: compiled.length,
        ...(compiled.length <= fewPackages ? { compiled } : {}),
    };
    return { outcome, binarySha256: await outcome_sha256((0,external_node_path_.join)(folder, 'app')) };
};
const fewPackages = 20;
const outcome_sha256 = async (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
};

;// CONCATENATED MODULE: ./build/measure/build.js


/**
 * Builds once. Inside the time is the engine's client, from its start to its exit, and nothing else; the
 * evidence is read, and the disk left to settle, afterwards.
 */
const buildOnce = async (world, prepared) => {
    const { benchmark, revision, round, state, space } = prepared;
    const request = requestOf(world, prepared);
    const result = await space.build(request);
    world.cost.add(prepared.purpose, result.durationMs);
    const shown = await world.cost.charge('resetMs', () => outcomeOf(world, prepared, request, result));
    await world.cost.charge('settleMs', () => settle(world.host));
    const { startedAt, durationMs, failure, imageId } = result;
    const excluded = state.holds ? undefined : state.reason;
    const measurement = {
        ...{ benchmark: benchmark.id, revision, round, startedAt, durationMs, counters: {} },
        evidence: { state, ...shown },
        ...(failure === undefined ? {} : { failure }),
        ...(excluded === undefined ? {} : { excluded }),
    };
    return { measurement, ...(imageId === undefined ? {} : { imageId }) };
};
const requestOf = ({ buildTimeoutMs }, { workload, noCache }) => {
    const { editFiles: _, evidenceStage: __, ...request } = workload;
    return { ...request, noCache, timeoutMs: buildTimeoutMs };
};
const outcomeOf = async ({ host }, { workload, space, known }, request, result) => {
    const { imageId, steps } = result;
    if (workload.evidenceStage === undefined || imageId === undefined)
        return structuralOutcome(result);
    const seen = known.get(imageId);
    // An image that was looked into before was made before: in this build, no Go command ran.
    if (seen !== undefined)
        return { ...seen, outcome: { ...seen.outcome, steps, packagesCompiled: 0, compiled: [] } };
    try {
        const proved = await provedOutcome(space, request, workload.evidenceStage, result);
        known.set(imageId, proved);
        return proved;
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log(`What Go did in this build is not known: ${error instanceof Error ? error.message : String(error)}`);
        return structuralOutcome(result);
    }
};

;// CONCATENATED MODULE: ./build/projects/dependency-edit.js
/** A comment at the end of go.mod: it changes the file, and so the layers made from it, but no requirement. */
const dependencyEdit = (value) => `\n// go-container-bench ${value}\n`;

;// CONCATENATED MODULE: ./build/projects/nonce.js

/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
const nonce = ({ run, engine, revision, round, scenario }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24);
/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
const nonceEdit = (value) => `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`;

;// CONCATENATED MODULE: ./build/measure/edit.js




/** The edit of source-change: a line of Go that reaches the binary. */
const sourceEdit = (contextDir, file, parts) => ({
    path: (0,external_node_path_.join)(contextDir, file),
    text: nonceEdit(nonce(parts)),
});
/** The edit of dependency-change: the modules stay the same, the layer that holds their list does not. */
const moduleEdit = (contextDir, parts) => ({
    path: (0,external_node_path_.join)(contextDir, 'go.mod'),
    text: dependencyEdit(nonce(parts)),
});
/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
const openEdit = async ({ path, text }) => {
    const original = await (0,promises_.readFile)(path);
    await (0,promises_.appendFile)(path, text);
    return { [Symbol.asyncDispose]: () => (0,promises_.writeFile)(path, original) };
};

;// CONCATENATED MODULE: ./build/measure/state.js
/** Cold: the engine's store must hold nothing of this space. */
const emptyState = (contents) => {
    if (contents.length === 0)
        return { kind: 'empty', holds: true };
    const reason = `the cache space was not empty before the build: it held ${state_some(contents)}`;
    return { kind: 'empty', holds: false, reason };
};
/** Warm, or a change: what the prime left must still be there, and nothing of a later build beside it. */
const primedState = (prime, contents) => {
    const [then, now] = [new Set(prime), new Set(contents)];
    const lost = prime.filter((id) => !now.has(id));
    const added = contents.filter((id) => !then.has(id));
    if (lost.length === 0 && added.length === 0)
        return { kind: 'primed', holds: true };
    const found = [
        ...(lost.length > 0 ? [`no longer held ${state_some(lost)} of its prime`] : []),
        ...(added.length > 0 ? [`also held ${state_some(added)}`] : []),
    ];
    return { kind: 'primed', holds: false, reason: `before the build the cache space ${found.join(' and ')}` };
};
const state_some = (ids) => {
    const shown = ids.slice(0, 3).map((id) => id.slice(0, 40));
    return `${shown.join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/measure/world.js
/** The engine of a benchmark; every engine of the plan is running. */
const engineOf = ({ engines }, benchmark) => {
    const engine = engines.get(benchmark.engine);
    if (engine === undefined)
        throw new Error(`the engine ${benchmark.engine} was not started`);
    return engine;
};

;// CONCATENATED MODULE: ./build/measure/start-state.js
var start_state_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var start_state_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Reaches the cache state that the scenario starts from, proves it, and builds. */
const buildFromState = async (world, primes, turn) => {
    const { benchmark, revision, scenario } = turn;
    if (scenario.startsFrom === 'empty')
        return buildCold(world, primes, turn);
    const prime = primes.of(benchmark, revision);
    if (prime !== undefined)
        return buildPrimed(world, primes, prime, turn);
    // The plan has no cold benchmark, or the prime was lost: a prime that is no sample comes first.
    const priming = await buildCold(world, primes, {
        ...turn,
        purpose: turn.purpose === 'timedMs' ? 'primingMs' : turn.purpose,
    });
    const made = primes.of(benchmark, revision);
    if (made !== undefined)
        return buildPrimed(world, primes, made, turn);
    return { measurement: { ...priming.measurement, excluded: 'its prime did not build' } };
};
/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (world, primes, turn) => {
    const { benchmark, revision } = turn;
    const space = await world.cost.charge('resetMs', async () => {
        await primes.drop(benchmark, revision);
        return engineOf(world, benchmark).openSpace(primes.nextLabel(benchmark, revision));
    });
    const built = await buildIn(space, world, primes, turn).catch(async (error) => {
        await primes.discard(space);
        throw error;
    });
    if (built.imageId === undefined)
        await world.cost.charge('resetMs', () => primes.discard(space));
    return built;
};
const buildIn = async (space, world, primes, turn) => {
    const { benchmark, revision } = turn;
    const contentsNow = () => world.cost.charge('resetMs', () => space.contents());
    const state = emptyState(await contentsNow());
    const workload = world.workload(benchmark, revision);
    const known = new Map();
    const built = await buildOnce(world, { ...turn, workload, space, noCache: true, state, known });
    const { imageId } = built;
    if (imageId === undefined)
        return built;
    const flaw = state.holds ? {} : { flaw: `its prime does not count: ${state.reason ?? 'it was not empty'}` };
    const contents = await contentsNow();
    primes.put(benchmark, revision, { project: benchmark.project, space, contents, imageId, known, ...flaw });
    return built;
};
/**
 * The prime as it was left; afterwards what this build added goes again. A prime that is no longer what it
 * was is removed: the pair that replaces this one then gets a new prime.
 */
const buildPrimed = async (world, primes, prime, turn) => {
    const { space, contents, imageId } = prime;
    let intact = false;
    try {
        const state = await world.cost.charge('resetMs', async () => stateOf(prime, await space.contents()));
        const built = await buildEdited(world, prime, turn, state);
        if (!world.host.signal.aborted)
            await world.cost.charge('resetMs', () => space.trim(contents));
        intact = state.holds;
        return { ...built, sameImage: built.imageId === imageId };
    }
    finally {
        // After an interrupt the whole space goes anyway, and no command would start any more.
        if (!intact && !world.host.signal.aborted)
            await primes.discardOf(turn.benchmark, turn.revision);
    }
};
const stateOf = ({ flaw, contents }, now) => flaw === undefined ? primedState(contents, now) : { kind: 'primed', holds: false, reason: flaw };
/** The edit is taken back as soon as the build is over, however it ended. */
const buildEdited = async (world, { space, known }, turn, state) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workload = world.workload(turn.benchmark, turn.revision);
        const edit = editOf(world, turn, workload);
        const _ = start_state_addDisposableResource(env_1, edit === undefined ? undefined : await openEdit(edit), true);
        return await buildOnce(world, { ...turn, workload, space, noCache: false, state, known });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = start_state_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const editOf = (world, turn, { contextDir, editFiles }) => {
    const { benchmark, revision, round, scenario } = turn;
    const attempt = world.edits.get(benchmark.project) ?? editFiles[0];
    // In a warm-up several files may be tried in one round: the file is part of what makes an edit unique.
    const name = `${scenario.name} ${attempt ?? ''}`;
    const parts = { run: world.runId, engine: benchmark.engine, revision, round, scenario: name };
    switch (scenario.edit) {
        case 'none':
            return undefined;
        case 'source':
            if (attempt === undefined)
                throw new Error(`no Go file is known that ${scenario.name} could edit`);
            return sourceEdit(contextDir, attempt, parts);
        case 'dependency':
            return moduleEdit(contextDir, parts);
    }
};

;// CONCATENATED MODULE: ./build/measure/pair.js

/** Builds the members of a pair back to back. */
const buildPair = async (world, primes, pair, announce) => {
    const { benchmark, scenario, purpose, round, order } = pair;
    const members = [];
    for (const revision of order) {
        const turn = { benchmark, scenario, revision, round, purpose };
        announce.before(turn);
        const built = await pair_measured(world, primes, turn);
        announce.after(turn, built.measurement);
        members.push(built);
    }
    const measurements = members.map(({ measurement }) => measurement);
    const complete = measurements.every(isValid);
    return {
        complete,
        measurements: complete ? measurements : measurements.map(withoutPartner),
        sameImage: members.some(({ sameImage }) => sameImage === true),
    };
};
/** An engine that breaks down outside its build command costs this build, not the run. */
const pair_measured = async (world, primes, turn) => {
    const [startedAt, fromMs] = [new Date().toISOString(), performance.now()];
    try {
        return await buildFromState(world, primes, turn);
    }
    catch (error) {
        world.host.signal.throwIfAborted();
        const { benchmark, revision, round } = turn;
        const message = error instanceof Error ? error.message : String(error);
        const failure = { kind: 'engine-died', message, logTail: '' };
        const durationMs = performance.now() - fromMs;
        const measurement = {
            benchmark: benchmark.id,
            revision,
            round,
            startedAt,
            durationMs,
            counters: {},
            failure,
        };
        return { measurement };
    }
};
const isValid = ({ failure, excluded }) => failure === undefined && excluded === undefined;
const withoutPartner = (measurement) => isValid(measurement)
    ? { ...measurement, excluded: 'the other build of its pair gave no valid time' }
    : measurement;

;// CONCATENATED MODULE: ./build/analysis/pair.js
/** Natural logarithm of candidate / baseline. Throws a RangeError for a time that is not above zero. */
const logRatio = ({ baselineMs, candidateMs }) => {
    const value = Math.log(candidateMs / baselineMs);
    if (baselineMs > 0 && candidateMs > 0 && Number.isFinite(value))
        return value;
    throw new RangeError(`a pair took ${baselineMs} ms and ${candidateMs} ms; leave out pairs without two times above 0 ms`);
};
/** Candidate − baseline. */
const differenceMs = ({ baselineMs, candidateMs }) => candidateMs - baselineMs;

;// CONCATENATED MODULE: ./build/analysis/statistics.js

/** 2^-n is exact and far from underflow up to here. */
const largestCount = 1000;
/**
 * Rank of the order statistic that bounds a median from one side: the largest k with
 * P(Binomial(n, 1/2) < k) <= alpha. The k-th smallest of n independent values lies above the true median
 * with at most that chance, whatever their distribution; so does the k-th largest lie below it.
 * `undefined` when n is too small for any.
 *
 * Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition, section 7.1.
 * Precedent for paired run times: `compare` of martinus/nanobench.
 */
const orderStatisticRank = (n, alpha) => {
    if (!Number.isInteger(n) || n < 0 || n > largestCount) {
        throw new RangeError(`an order statistic needs a count from 0 to ${largestCount}, not ${n}`);
    }
    if (!(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`an error on one side must lie between 0 and 0.5, not ${alpha}`);
    }
    let rank = 0;
    let probability = 2 ** -n;
    let tail = probability;
    while (tail <= alpha) {
        rank += 1;
        probability *= (n - rank + 1) / rank;
        tail += probability;
    }
    return rank === 0 ? undefined : rank;
};
/**
 * Distribution-free bounds of the median, each of which errs in at most `alpha` of all cases.
 * `undefined` when there are too few values.
 */
const orderStatisticBounds = (values, alpha) => {
    const rank = orderStatisticRank(values.length, alpha);
    if (rank === undefined)
        return undefined;
    const sorted = values.toSorted((a, b) => a - b);
    const low = sorted[rank - 1];
    const high = sorted[sorted.length - rank];
    return low === undefined || high === undefined ? undefined : { low, high };
};
/** Median, the mean of the middle two for an even count; `undefined` of nothing. */
const medianOf = (values) => values.length === 0 ? undefined : median([...values]);

;// CONCATENATED MODULE: ./build/analysis/detectable.js



/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every candidate time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the candidate happened to be: a run with a true 30 % states what its equal without any would. With m
 * the median and l the lower bound of the ratio, effect > T and lower bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time.
 * `undefined` below six pairs.
 */
const detectableSlowdown = (pairs, limits) => {
    const logRatios = pairs.map(logRatio);
    const centre = medianOf(logRatios);
    const low = orderStatisticBounds(logRatios, analysis_limits/* boundError */.ns)?.low;
    const factor = factorReaching(pairs, limits.minDeltaMs);
    if (centre === undefined || low === undefined || factor === undefined)
        return undefined;
    const byBound = (1 + limits.failThreshold / 2) * Math.exp(centre - low) - 1;
    const byFloor = Math.exp(centre) * factor - 1;
    return Math.max(limits.failThreshold, byBound, byFloor);
};
/**
 * The factor on all candidate times at which the median paired difference is `deltaMs`.
 *
 * The difference of one pair reaches it at (baseline + delta) / candidate. For an odd count the answer is the
 * median of these; for an even one it lies between the middle two, and the median rises with the factor.
 */
const factorReaching = (pairs, deltaMs) => {
    const factors = pairs
        .map(({ baselineMs, candidateMs }) => (baselineMs + deltaMs) / candidateMs)
        .toSorted((a, b) => a - b);
    let below = factors[Math.floor((factors.length - 1) / 2)];
    let reached = factors[Math.floor(factors.length / 2)];
    if (below === undefined || reached === undefined)
        return undefined;
    // Each step halves the gap: forty leave less than one part in 10^12 of it.
    for (let step = 0; step < 40 && below < reached; step += 1) {
        const middle = (below + reached) / 2;
        if (reaches(pairs, middle, deltaMs))
            reached = middle;
        else
            below = middle;
    }
    return reached;
};
const reaches = (pairs, factor, deltaMs) => {
    const shifted = pairs.map((pair) => differenceMs({ ...pair, candidateMs: pair.candidateMs * factor }));
    const centreMs = medianOf(shifted);
    return centreMs !== undefined && centreMs >= deltaMs;
};

;// CONCATENATED MODULE: ./build/analysis/comparison.js




/**
 * Candidate against baseline, pair by pair: members of a pair ran back to back, so the drift of the machine
 * cancels, and on the log scale "twice as slow" and "twice as fast" weigh the same. Each bound errs in at
 * most 2.5 % of all cases, provided the pairs are independent. Bounds are absent below six pairs.
 * Throws a RangeError for a time that is not above zero.
 */
const comparison_compare = (pairs, limits) => {
    const logRatios = pairs.map(logRatio);
    const differencesMs = pairs.map(differenceMs);
    const centre = medianOf(logRatios);
    const slowdownMs = medianOf(differencesMs);
    if (centre === undefined || slowdownMs === undefined) {
        const reason = 'no pair has two valid members';
        return { pairs: 0, unknown: { slowdown: reason, slowdownMs: reason, ...withoutBounds(reason) } };
    }
    const known = { slowdown: Math.expm1(centre), slowdownMs, pairs: pairs.length };
    const ratio = orderStatisticBounds(logRatios, analysis_limits/* boundError */.ns);
    const difference = orderStatisticBounds(differencesMs, analysis_limits/* boundError */.ns);
    const detectable = detectableSlowdown(pairs, limits);
    if (ratio === undefined || difference === undefined || detectable === undefined) {
        return { ...known, unknown: withoutBounds(`needs ${analysis_limits/* pairsNeeded */.V5} valid pairs, has ${pairs.length}`) };
    }
    const bounds = { low: Math.expm1(ratio.low), high: Math.expm1(ratio.high), highMs: difference.high };
    return { ...known, ...bounds, detectable };
};
/** The same effect where its bounds are known, else `undefined`. */
const bounded = (effect) => {
    const { slowdown, low, high, slowdownMs, highMs, detectable, pairs } = effect;
    if (slowdown === undefined || low === undefined || high === undefined)
        return undefined;
    if (slowdownMs === undefined || highMs === undefined || detectable === undefined)
        return undefined;
    return { slowdown, low, high, slowdownMs, highMs, detectable, pairs };
};
const withoutBounds = (reason) => ({ low: reason, high: reason, highMs: reason, detectable: reason });

;// CONCATENATED MODULE: ./build/analysis/pairs-of.js
/** The pairs of a benchmark whose two members both count, in the order of their rounds. */
const pairsOf = (measurements, benchmark) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark &&
        build.round > 0 &&
        build.failure === undefined &&
        build.excluded === undefined);
    const baselines = counted.filter(({ revision }) => revision === 'baseline');
    return baselines.flatMap(({ round, durationMs: baselineMs }) => {
        const partner = counted.find((build) => build.round === round && build.revision === 'candidate');
        return partner === undefined ? [] : [{ baselineMs, candidateMs: partner.durationMs }];
    });
};

;// CONCATENATED MODULE: ./build/analysis/circumstances.js

/**
 * The verdict that the obstacles alone decide; `undefined` when there are none. What is only reported comes
 * before what is wrong: a repairing pull request, whose baseline does not build, must not fail.
 */
const verdictOfObstacles = (obstacles) => {
    const [first] = obstacles.toSorted((a, b) => order[a.kind] - order[b.kind]);
    return first === undefined ? undefined : circumstances_verdictOf(first);
};
/** The lowest speaks when there are several; causes come before what follows from them. */
const order = {
    'single-revision': 0,
    'too-few-rounds': 1,
    'baseline-without-dockerfile': 2,
    'baseline-does-not-build': 3,
    'no-input-changed': 4,
    'candidate-does-not-build': 5,
    'state-unproved': 6,
    'too-few-pairs': 7,
};
const circumstances_verdictOf = (obstacle) => {
    switch (obstacle.kind) {
        case 'single-revision':
            return { kind: 'none', reason: 'not judged: there is only one revision' };
        case 'too-few-rounds':
            return {
                kind: 'none',
                reason: `not judged: ${count(obstacle.rounds, 'round')} asked for, a verdict needs ${analysis_limits/* pairsNeeded */.V5}`,
            };
        case 'baseline-without-dockerfile':
            return { kind: 'none', reason: 'not judged: the baseline has no Dockerfile' };
        case 'baseline-does-not-build':
            return { kind: 'none', reason: `not judged: the baseline does not build: ${obstacle.message}` };
        case 'no-input-changed':
            return { kind: 'unchanged', reason: 'no input of the build changed, so nothing was built' };
        case 'candidate-does-not-build':
            return { kind: 'invalid', reason: `does not build, while the baseline does: ${obstacle.message}` };
        case 'state-unproved':
            return { kind: 'invalid', reason: `the cache state could not be proved: ${obstacle.reason}` };
        case 'too-few-pairs':
            return { kind: 'invalid', reason: `fewer than ${analysis_limits/* pairsNeeded */.V5} pairs were possible: ${obstacle.reason}` };
    }
};
const count = (n, noun) => (n === 1 ? `1 ${noun}` : `${n} ${noun}s`);

;// CONCATENATED MODULE: ./build/analysis/wording.js
/** A ratio as a percentage without its sign, at most one decimal: 0.123 is `12.3 %`. */
const percent = (ratio) => `${Number(Math.abs(ratio * 100).toFixed(1))} %`;
/** A duration without its sign: whole milliseconds below one second, else seconds with one decimal. */
const duration = (ms) => {
    const whole = Math.round(Math.abs(ms));
    return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
};
/** A change with its direction. "Less time", not "faster": in half the time is 100 % faster. */
const change = (slowdown) => {
    const size = percent(slowdown);
    if (size === percent(0))
        return 'equally fast';
    return slowdown > 0 ? `${size} slower` : `${size} less time`;
};

;// CONCATENATED MODULE: ./build/analysis/reason.js

/** Slower beyond doubt. */
const regressionReason = (effect, limits, lostPairs) => `${slower(effect)}, ${pairs(effect, lostPairs)}; the limit is ${percent(limits.failThreshold)}`;
/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
const warningReason = (effect, limits, lostPairs, withheld) => {
    const why = withheld === undefined
        ? `surely slower, but not surely beyond the limit of ${percent(limits.failThreshold)}`
        : `it does not count as a regression because ${withheld}`;
    return `${slower(effect)}, ${pairs(effect, lostPairs)}; ${why}`;
};
/** Faster beyond doubt. */
const improvementReason = (effect, lostPairs) => {
    const { slowdown, high, slowdownMs } = effect;
    const gain = `${change(slowdown)} (at least ${percent(high)}), ${duration(slowdownMs)} per build`;
    return `${gain}, ${pairs(effect, lostPairs)}`;
};
/** Not slower by as much as matters: by ratio, or else because the build is too short for it. */
const unchangedReason = (effect, limits, lostPairs) => {
    const { slowdown, high, highMs } = effect;
    const { failThreshold, minDeltaMs } = limits;
    const counted = pairs(effect, lostPairs);
    if (high < failThreshold) {
        const limit = `the limit is ${percent(failThreshold)}`;
        return `${change(slowdown)} (${atMost(high, percent)}), ${counted}; ${limit}`;
    }
    const floor = `differences below ${duration(minDeltaMs)} are not judged`;
    return `${change(slowdown)}, but ${atMost(highMs, duration)}, ${counted}; ${floor}`;
};
/** Scatter or a disturbed machine hides the answer. */
const inconclusiveReason = (effect, lostPairs, contamination) => {
    const { slowdown, low, high, detectable } = effect;
    const range = `${change(slowdown)}, anything from ${change(low)} to ${change(high)}`;
    const why = contamination ?? `this run could only have failed a slowdown above ${percent(detectable)}`;
    return `${range}, ${pairs(effect, lostPairs)}; ${why}`;
};
const slower = ({ slowdown, low, slowdownMs }) => `${change(slowdown)} (at least ${percent(low)}), ${duration(slowdownMs)} per build`;
const atMost = (bound, words) => bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower';
const pairs = (effect, lostPairs) => `${effect.pairs} of ${effect.pairs + lostPairs} pairs`;

;// CONCATENATED MODULE: ./build/analysis/verdict.js




/** More than this share of lost pairs makes the rest untrustworthy. */
const largestLostShare = 0.2;
/**
 * The verdict on one benchmark. The first that applies, in this order (T: fail threshold, W: warn threshold):
 *
 * - `none`, `unchanged` without a build, `invalid`: what the obstacles say
 * - `invalid`: more than 20 % of the pairs lost, or sampling stopped with fewer than six
 * - `regression`: slowdown > T, lower bound > T/2, at least `minDeltaMs`, not contaminated
 * - `warning`: slowdown > W, lower bound > 0, at least `minDeltaMs`; only once sampling has stopped
 * - `improvement`: upper bound < 0, slowdown < −W, a gain of at least `minDeltaMs`
 * - `unchanged`: upper bound < T, or upper bound of the absolute difference < `minDeltaMs`
 * - `inconclusive`: anything else
 *
 * So a contaminated run can warn but not fail. Before sampling has stopped, `inconclusive` means "go on".
 */
const judge = (effect, limits, circumstances) => {
    const { obstacles, lostPairs, stopped } = circumstances;
    const blocked = verdictOfObstacles(obstacles);
    if (blocked !== undefined)
        return blocked;
    const built = effect.pairs + lostPairs;
    if (built > 0 && lostPairs / built > largestLostShare) {
        return { kind: 'invalid', reason: `${lostPairs} of ${built} pairs were lost; more than 20 % is too many` };
    }
    const known = bounded(effect);
    if (known !== undefined)
        return judgeTimes(known, limits, circumstances);
    const reason = `${effect.pairs} valid pairs, a verdict needs ${analysis_limits/* pairsNeeded */.V5}`;
    return { kind: stopped ? 'invalid' : 'inconclusive', reason };
};
/**
 * Whether sampling may stop now: at a look with `regression`, `improvement` or `unchanged`, at the last look
 * and beyond with anything, and wherever an obstacle makes further pairs useless. Judge again with
 * `stopped: true` after it: an `unchanged` may then carry a warning, every other verdict stays.
 *
 * Counts valid pairs only, so a benchmark that keeps losing pairs never gets there; whoever samples
 * limits the attempts.
 */
const decided = (effect, limits, circumstances, looks = analysis_limits/* defaultLooks */.yL) => {
    if (circumstances.obstacles.length > 0)
        return true;
    if (effect.pairs >= Math.max(...looks))
        return true;
    if (!looks.includes(effect.pairs))
        return false;
    const { kind } = judge(effect, limits, { ...circumstances, stopped: false });
    switch (kind) {
        case 'regression':
        case 'improvement':
        case 'unchanged':
        case 'none':
            return true;
        case 'warning':
        case 'inconclusive':
        // Lost pairs: the share may still fall.
        case 'invalid':
            return false;
    }
};
const judgeTimes = (effect, limits, circumstances) => {
    const { slowdown, low, high, slowdownMs, highMs } = effect;
    const { failThreshold, warnThreshold, minDeltaMs } = limits;
    const { contamination, stopped, lostPairs } = circumstances;
    const noticed = slowdownMs >= minDeltaMs;
    const failing = slowdown > failThreshold && low > failThreshold / 2 && noticed;
    if (failing && contamination === undefined) {
        return { kind: 'regression', reason: regressionReason(effect, limits, lostPairs) };
    }
    if (stopped && slowdown > warnThreshold && low > 0 && noticed) {
        const withheld = failing ? contamination : undefined;
        return { kind: 'warning', reason: warningReason(effect, limits, lostPairs, withheld) };
    }
    if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= minDeltaMs) {
        return { kind: 'improvement', reason: improvementReason(effect, lostPairs) };
    }
    if (high < failThreshold || highMs < minDeltaMs) {
        return { kind: 'unchanged', reason: unchangedReason(effect, limits, lostPairs) };
    }
    return { kind: 'inconclusive', reason: inconclusiveReason(effect, lostPairs, contamination) };
};

;// CONCATENATED MODULE: ./build/measure/obstacle.js
/** What a build that keeps failing means for the verdict: an engine that breaks down is nobody's Dockerfile. */
const obstacleOfFailure = (revision, { kind, message }) => {
    if (kind === 'engine-died')
        return { kind: 'too-few-pairs', reason: `the engine broke down: ${message}` };
    return revision === 'baseline'
        ? { kind: 'baseline-does-not-build', message }
        : { kind: 'candidate-does-not-build', message };
};
/** Why a pair was lost, from its members. */
const obstacleOfPair = (measurements) => {
    const failures = measurements.flatMap(({ revision, failure }) => failure === undefined ? [] : [obstacleOfFailure(revision, failure)]);
    const [first] = failures;
    // A baseline that does not build explains the pair, whatever became of the candidate.
    const foremost = failures.find(({ kind }) => kind === 'baseline-does-not-build') ?? first;
    if (foremost !== undefined)
        return foremost;
    const unproved = measurements.find(({ evidence }) => evidence?.state.holds === false);
    if (unproved !== undefined)
        return { kind: 'state-unproved', reason: unproved.excluded ?? 'the state did not hold' };
    return { kind: 'too-few-pairs', reason: 'the pairs gave no valid times' };
};
/** The obstacle as a clause. */
const tellObstacle = (obstacle) => {
    if ('message' in obstacle)
        return obstacle.message;
    return 'reason' in obstacle ? obstacle.reason : obstacle.kind;
};

;// CONCATENATED MODULE: ./build/measure/note-result.js






/** A pair that gives no valid time is replaced; after two in a row its benchmark is given up. */
const mostLostInARow = 2;
/** Enters what became of a pair: one more, or one lost; and ends the benchmark when that settles it. */
const noteResult = (session, { benchmark }, { complete, measurements }) => {
    const progress = session.book.get(benchmark.id);
    if (progress === undefined)
        return;
    const lostInARow = complete ? 0 : progress.lostInARow + 1;
    const done = progress.complete + (complete ? 1 : 0);
    note(session, benchmark.id, { complete: done, attempted: progress.attempted + 1, lostInARow });
    if (lostInARow >= mostLostInARow)
        giveUp(session, benchmark.id, measurements);
    else if (complete && progress.revisions.length > 1 && isDecided(session, benchmark.id))
        note(session, benchmark.id, { closed: 'decided' });
};
const isDecided = ({ plan, measurements, obstacles }, id) => {
    const limits = plan.limits[id] ?? analysis_limits/* defaultLimits */.MK;
    const circumstances = { obstacles: obstacles.get(id) ?? [], lostPairs: 0, stopped: false };
    return decided(comparison_compare(pairsOf(measurements, id), limits), limits, circumstances, plan.looks);
};
/** What was complete before may still be judged; how many pairs were lost then counts against it. */
const giveUp = (session, id, measurements) => {
    const obstacle = obstacleOfPair(measurements);
    const told = tellObstacle(obstacle);
    const complete = session.book.get(id)?.complete ?? 0;
    const reason = `two pairs in a row gave no valid time (${told})`;
    if (complete === 0 || obstacle.kind === 'state-unproved')
        obstruct(session, id, obstacle, 'given up');
    else if (complete < analysis_limits/* pairsNeeded */.V5)
        obstruct(session, id, { kind: 'too-few-pairs', reason }, 'given up');
    else
        note(session, id, { closed: 'given up' });
    warn(session, `${id} was given up: ${reason}.`);
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(14006);
;// CONCATENATED MODULE: ./build/gate.js


/** The error rates of the gate were shown for at most this many benchmarks at once. */
const mostGated = 6;
const gatedByDefault = ['source-change', 'cold'];
/**
 * Whether a benchmark id matches a glob; `*` also passes over slashes, as in `*cold` or `podman/*`. It passes
 * over dots too: `.` is the project in the root of a repository, and `**` would never match that one.
 */
const matches = (glob, id) => picomatch.isMatch(id, glob.replaceAll(/\*{2,}/g, '*'), { bash: true, dot: true });
/**
 * Ids of the benchmarks that decide the verdict, most wanted first: those that match the globs, in the order
 * of the globs; by default source-change and cold of the first engine. Throws when there are none or too many.
 */
const gatedIds = (benchmarks, gate, firstEngine) => {
    if (gate === 'auto') {
        const ofFirst = benchmarks.filter(({ engine }) => engine === firstEngine);
        return gatedByDefault
            .flatMap((scenario) => ofFirst.filter((each) => each.scenario === scenario).map(({ id }) => id))
            .slice(0, mostGated);
    }
    const ids = [
        ...new Set(gate.flatMap((glob) => benchmarks.map(({ id }) => id).filter((id) => matches(glob, id)))),
    ];
    const there = benchmarks.map(({ id }) => `  ${id}`).join('\n');
    if (ids.length === 0)
        throw new build_inputs/* InputError */.d([`gate: ${gate.join(', ')} matches no benchmark; there are:\n${there}`]);
    if (ids.length <= mostGated)
        return ids;
    throw new build_inputs/* InputError */.d([
        `gate: ${ids.length} benchmarks match; at most ${mostGated} can be judged together without false alarms`,
    ]);
};
/** The limits of one benchmark: the last matching line of each input counts. */
const limitsOf = (thresholds, id) => ({
    failThreshold: valueFor(thresholds.fail, id),
    warnThreshold: valueFor(thresholds.warn, id),
    minDeltaMs: valueFor(thresholds.minDeltaMs, id),
});
const valueFor = ({ value, overrides }, id) => overrides.findLast(({ glob }) => matches(glob, id))?.value ?? value;

;// CONCATENATED MODULE: ./build/random.js

/** Numbers in [0, 1) that are the same for the same seed. Not for secrets. */
const seededRandom = (seed) => {
    let state = hash(seed);
    // mulberry32 by Tommy Ettinger, public domain: 32 bits of state are plenty for ordering a few builds.
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
const shuffled = (items, random) => shuffle([...items], random);
/** FNV-1a, 32 bits. */
const hash = (text) => [...text].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

;// CONCATENATED MODULE: ./build/plan.js


/**
 * Engines are shuffled once by the seed and rotate from round to round. Scenarios that start from nothing come
 * first, because they leave the prime that the others start from. Throws when `gate` names nothing, or too much.
 */
const makePlan = ({ gate, thresholds, ...wanted }) => {
    const random = seededRandom(wanted.seed);
    const engines = shuffled(wanted.engines, random);
    const scenarios = wanted.scenarios.toSorted((left, right) => Number(left.startsFrom === 'primed') - Number(right.startsFrom === 'primed'));
    const startsWithCandidate = Object.fromEntries(scenarios.map(({ name }) => [name, random() < 0.5]));
    const benchmarks = benchmarksOf({ ...wanted, scenarios });
    const gated = wanted.revisions.length < 2 ? [] : gatedIds(benchmarks, gate, wanted.engines[0] ?? '');
    return {
        ...wanted,
        engines,
        scenarios,
        startsWithCandidate,
        rounds: Math.max(...wanted.looks),
        benchmarks: benchmarks.map((benchmark) => ({ ...benchmark, gated: gated.includes(benchmark.id) })),
        gated,
        limits: Object.fromEntries(benchmarks.map(({ id }) => [id, limitsOf(thresholds, id)])),
    };
};
const benchmarksOf = ({ engines, projects, scenarios, }) => engines.flatMap((engine) => projects.flatMap(({ id, strategy, goVersion }) => scenarios.map((scenario) => ({
    id: benchmarkId(engine, id, scenario.name),
    engine,
    project: id,
    scenario: scenario.name,
    ...(strategy === undefined ? {} : { strategy }),
    ...(goVersion === undefined ? {} : { goVersion }),
    gated: false,
}))));
/** `ENGINE/PROJECT/SCENARIO`. */
const benchmarkId = (engine, project, scenario) => `${engine}/${project}/${scenario}`;

;// CONCATENATED MODULE: ./build/scenarios/cold.js
/** A new machine: nothing cached, neither layers nor cache mounts; only the base image is there. */
const cold = {
    name: 'cold',
    title: 'nothing cached but the base image',
    startsFrom: 'empty',
    edit: 'none',
};

;// CONCATENATED MODULE: ./build/measure/choose-edit.js

/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run.
 */
const chooseEdit = async (session, benchmark, build) => {
    const { world } = session;
    const { edits } = world;
    const known = edits.get(benchmark.project);
    const files = known === undefined ? world.workload(benchmark, 'candidate').editFiles : [known];
    for (const [place, file] of files.entries()) {
        edits.set(benchmark.project, file);
        const result = await build();
        if (!result.sameImage && result.measurements.every(reranStep)) {
            if (known === undefined)
                world.host.log(`${benchmark.project}: source-change edits ${file}`);
            return;
        }
        const failed = result.measurements.find(({ failure }) => failure !== undefined);
        const what = failed === undefined ? 'changes nothing in the image' : 'does not build';
        const next = files[place + 1];
        const then = next === undefined ? '' : `; trying ${next}`;
        warn(session, `${benchmark.id}: an edit of ${file} ${what}${then}.`);
    }
    if (known === undefined)
        edits.delete(benchmark.project);
    const tried = files.length === 0
        ? 'there is no file of a main package'
        : `none of ${files.join(', ')} shows in the image`;
    obstruct(session, benchmark.id, { kind: 'too-few-pairs', reason: `${tried}; name one with --edit` }, 'no edit');
    warn(session, `${benchmark.id} was dropped: ${tried}. Name the file to edit with --edit.`);
};
const reranStep = ({ failure, evidence }) => failure === undefined && evidence?.outcome.steps.some(({ hit }) => !hit) === true;

;// CONCATENATED MODULE: ./build/measure/warm-up.js







/** Rounds of what is only reported, because the other revision does not build. */
const roundsAlone = 3;
/**
 * The discarded builds of one project, per engine one of each scenario that is no plain repetition. The first
 * build alone pays for the page cache and the engine's start. They also show what can be built at all, and
 * which edit reaches the image.
 */
const warmUp = async (session, project) => {
    for (const engine of session.plan.engines) {
        const buildable = await warmUpCold(session, engine, project);
        if (buildable.length > 0)
            await warmUpEdits(session, engine, project, buildable);
    }
};
/** Builds each revision from nothing; one that fails is tried once more, and then it does not build. */
const warmUpCold = async (session, engine, project) => {
    const benchmark = {
        id: benchmarkId(engine, project, cold.name),
        engine,
        project,
        scenario: cold.name,
        gated: false,
    };
    const failing = async (revisions) => {
        const { measurements } = await discarded(session, benchmark, cold, revisions);
        return measurements.filter(({ failure }) => failure !== undefined);
    };
    const failed = (await failing(session.plan.revisions)).map(({ revision }) => revision);
    const broken = failed.length === 0 ? [] : await failing(failed);
    if (broken.length > 0)
        noteBroken(session, engine, project, broken);
    return session.plan.revisions.filter((revision) => !broken.some((build) => build.revision === revision));
};
/**
 * A baseline that does not build leaves the candidate to be reported; a candidate that does not build ends it,
 * and so does an engine that breaks down.
 */
const noteBroken = (session, engine, project, broken) => {
    const obstacles = broken.flatMap(({ revision, failure }) => failure === undefined ? [] : [obstacleOfFailure(revision, failure)]);
    const alone = obstacles.every(({ kind }) => kind === 'baseline-does-not-build');
    const { benchmarks } = session.plan;
    for (const { id } of benchmarks.filter((each) => each.engine === engine && each.project === project)) {
        for (const obstacle of obstacles)
            obstruct(session, id, obstacle, 'does not build');
        if (alone)
            reportAlone(session, id);
    }
    for (const { revision, failure } of broken)
        warn(session, `${engine}/${project}: the ${revision} does not build, tried twice: ${failure?.message ?? ''}`);
};
const reportAlone = ({ plan, book }, id) => {
    const { closed: _, ...open } = book.get(id) ?? {
        complete: 0,
        attempted: 0,
        lostInARow: 0,
        wanted: plan.rounds,
    };
    book.set(id, { ...open, wanted: Math.min(roundsAlone, open.wanted), revisions: ['candidate'] });
};
const warmUpEdits = async (session, engine, project, revisions) => {
    for (const scenario of session.plan.scenarios.filter(({ edit }) => edit !== 'none')) {
        const benchmark = session.plan.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario.name);
        if (benchmark === undefined || session.book.get(benchmark.id)?.closed !== undefined)
            continue;
        const build = () => discarded(session, benchmark, scenario, revisions);
        if (scenario.edit === 'source')
            await chooseEdit(session, benchmark, build);
        else
            await build();
    }
};
const discarded = async (session, benchmark, scenario, order) => {
    const { world, primes, measurements } = session;
    const pair = { benchmark, scenario, order, round: 0, purpose: 'warmUpMs' };
    const result = await buildPair(world, primes, pair, announcer(session));
    measurements.push(...result.measurements.map((build) => ({ ...build, excluded: 'warm-up' })));
    await session.save(measurements);
    return result;
};

;// CONCATENATED MODULE: ./build/measure/measure.js
var measure_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var measure_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * Carries out a plan: for each project the warm-ups, then pair after pair in the order of the schedule, until
 * every benchmark has its pairs, is decided, or runs out of time. Throws only when the run is interrupted;
 * `save` then has seen all pairs until there.
 */
const measure = async (plan, world, save) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = openSession(plan, world, save);
        const _ = measure_addDisposableResource(env_1, session.primes, true);
        for (const { id } of plan.projects) {
            await warmUp(session, id);
            keepWithinBudget(session, id);
            for (let pair = nextPair(plan, id, session.book); pair !== undefined; pair = nextPair(plan, id, session.book)) {
                if (!outOfTime(session, pair))
                    await carryOut(session, pair);
            }
        }
        return session;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const carryOut = async (session, pair) => {
    const { plan, world, primes, measurements } = session;
    const scenario = plan.scenarios.find(({ name }) => name === pair.benchmark.scenario);
    if (scenario === undefined)
        throw new Error(`the plan has no scenario ${pair.benchmark.scenario}`);
    const result = await buildPair(world, primes, { ...pair, scenario, purpose: 'timedMs' }, announcer(session));
    measurements.push(...result.measurements);
    noteResult(session, pair, result);
    await session.save(measurements);
};

;// CONCATENATED MODULE: ./build/analysis/cause.js
/**
 * What the two revisions did differently in one benchmark, as a clause; undefined when their steps came out
 * alike. Only what every counted build of a revision shows is told: a step that hit in all builds of the
 * baseline and ran again in all builds of the candidate, or the other way round.
 */
const differingOutcome = (measurements, benchmark) => {
    const steps = (revision) => commonSteps(measurements, benchmark, revision);
    const [baseline, candidate] = [steps('baseline'), steps('candidate')];
    const lost = [...baseline].filter(([name, outcome]) => outcome === 'hit' && candidate.get(name) === 'ran');
    const won = [...baseline].filter(([name, outcome]) => outcome === 'ran' && candidate.get(name) === 'hit');
    const added = [...candidate].filter(([name, outcome]) => outcome === 'ran' && !baseline.has(name));
    if (lost.length > 0)
        return `${cause_named(lost)} came from the cache in the base and ran again in the head`;
    if (won.length > 0)
        return `${cause_named(won)} ran again in the base and came from the cache in the head`;
    return added.length > 0 && baseline.size > 0
        ? `${cause_named(added)} ran in the head; the base has no such step`
        : undefined;
};
const commonSteps = (measurements, benchmark, revision) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark &&
        build.revision === revision &&
        build.round > 0 &&
        build.failure === undefined &&
        build.excluded === undefined);
    const outcomes = counted.map(({ evidence }) => new Map(evidence?.outcome.steps.map(({ name, hit }) => [name, hit ? 'hit' : 'ran'])));
    const [first, ...others] = outcomes;
    return new Map([...(first ?? [])].filter(([name, outcome]) => others.every((each) => each.get(name) === outcome)));
};
const cause_named = (steps) => {
    const [first] = steps;
    const rest = steps.length - 1;
    return `the step "${(first?.[0] ?? '').slice(0, 100)}"${rest > 0 ? ` and ${rest} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/judge.js





/** Judges every benchmark of a plan with two revisions; `obstacles` stand in the way of all of them. */
const judgeAll = (plan, evidence, obstacles) => {
    const judged = plan.benchmarks.map(({ id }) => [id, judgeOne(plan, evidence, id, obstacles)]);
    return { comparisons: Object.fromEntries(judged), benchmarks: ungateDropped(plan, evidence) };
};
const judgeOne = (plan, evidence, id, obstacles) => {
    const limits = plan.limits[id] ?? analysis_limits/* defaultLimits */.MK;
    const rounds = plan.rounds < 6 ? [{ kind: 'too-few-rounds', rounds: plan.rounds }] : [];
    const effect = comparison_compare(pairsOf(evidence.measurements, id), limits);
    const progress = evidence.book.get(id);
    const verdict = judge(effect, limits, {
        obstacles: [...obstacles, ...rounds, ...(evidence.obstacles.get(id) ?? [])],
        lostPairs: progress?.closed === 'given up' ? progress.lostInARow : 0,
        stopped: true,
    });
    const changed = verdict.kind === 'regression' || verdict.kind === 'warning' || verdict.kind === 'improvement';
    const cause = changed ? differingOutcome(evidence.measurements, id) : undefined;
    return { ...effect, verdict, ...(cause === undefined ? {} : { cause }) };
};
/** What was dropped for want of time decides nothing, as long as something else does. */
const ungateDropped = (plan, { book }) => {
    const dropped = plan.gated.filter((id) => book.get(id)?.closed === 'budget' && (book.get(id)?.complete ?? 0) < 6);
    if (dropped.length === plan.gated.length)
        return plan.benchmarks;
    return plan.benchmarks.map((benchmark) => dropped.includes(benchmark.id) ? { ...benchmark, gated: false } : benchmark);
};

;// CONCATENATED MODULE: ./build/analysis/sample.js


/**
 * The values of one benchmark at one revision, in the order they were measured, with their median.
 * From six values on with the exact 95 % interval of the median, below that with the smallest and the
 * largest value; of nothing, only the reason.
 */
const sample_summarize = (valuesMs) => {
    const medianMs = medianOf(valuesMs);
    if (medianMs === undefined) {
        const reason = 'no build gave a valid time';
        return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
    }
    const samplesMs = [...valuesMs];
    const interval = orderStatisticBounds(valuesMs, analysis_limits/* boundError */.ns);
    if (interval === undefined) {
        const extremes = { lowMs: Math.min(...valuesMs), highMs: Math.max(...valuesMs) };
        return { samplesMs, medianMs, range: 'min-max', ...extremes };
    }
    return { samplesMs, medianMs, range: 'interval', lowMs: interval.low, highMs: interval.high };
};

;// CONCATENATED MODULE: ./build/report/assemble.js


/** Version of the report's form; a newer minor version only adds fields. `docs/report.schema.json` describes it. */
const schemaVersion = '1.0';
const failed = ({ kind, message }) => {
    switch (kind) {
        case 'failed':
            return `the build failed: ${message}`;
        case 'timed-out':
            return `the build timed out: ${message}`;
        case 'engine-died':
            return `the engine died: ${message}`;
    }
};
const whyNoTime = (builds) => {
    const timed = builds.filter(({ round }) => round > 0);
    // A warm-up that fails ends its benchmark, so it is then the only witness.
    const last = timed.at(-1) ?? builds.at(-1);
    if (last === undefined)
        return 'it was not built';
    if (last.failure !== undefined)
        return failed(last.failure);
    if (last.round === 0)
        return 'only its warm-up was built';
    return `no build counts: ${last.excluded ?? 'the reason was not recorded'}`;
};
const sampleOf = (builds) => {
    const valuesMs = builds.filter(selection/* isCounted */.he).map(({ durationMs }) => durationMs);
    if (valuesMs.length > 0)
        return sample_summarize(valuesMs);
    const reason = whyNoTime(builds);
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
};
const assemble_levelOf = (builds) => {
    const evidence = builds.filter(selection/* isCounted */.he).map((build) => build.evidence);
    if (evidence.length === 0 || evidence.includes(undefined))
        return 'none';
    return evidence.every((each) => each?.outcome.packagesCompiled !== undefined) ? 'proved' : 'structural';
};
const reportOf = (facts, benchmark) => {
    const builds = facts.measurements.filter((build) => build.benchmark === benchmark.id);
    const of = (revision) => sampleOf(builds.filter((build) => build.revision === revision));
    const comparison = facts.judged?.comparisons[benchmark.id];
    return {
        ...benchmark,
        evidenceLevel: assemble_levelOf(builds),
        candidate: of('candidate'),
        ...(facts.revisions.includes('baseline') && { baseline: of('baseline') }),
        ...(comparison !== undefined && { comparison }),
    };
};
const notJudged = ({ revisions }, benchmarks) => {
    const [first] = benchmarks;
    if (first !== undefined && (0,selection/* measured */.jh)({ benchmarks }).length === 0) {
        return {
            kind: 'none',
            reason: `no build gave a time: ${first.candidate.unknown?.['medianMs'] ?? 'unknown'}`,
        };
    }
    const reason = revisions.includes('baseline')
        ? 'both revisions were measured, but not judged'
        : 'one revision was measured, so there was nothing to compare it with';
    return { kind: 'none', reason };
};
/**
 * Makes the report that every output is rendered from. A build with a failure or an exclusion is in no sample;
 * a benchmark without any sample stays, with the reason under `candidate.unknown.medianMs`.
 */
const assemble = (facts) => {
    const benchmarks = facts.benchmarks.map((benchmark) => reportOf(facts, benchmark));
    return {
        schemaVersion,
        toolVersion: facts.toolVersion,
        startedAt: facts.startedAt,
        complete: facts.complete,
        verdict: facts.judged?.verdict ?? notJudged(facts, benchmarks),
        environment: facts.environment,
        engines: facts.engines,
        schedule: {
            seed: facts.seed,
            order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
        },
        benchmarks,
        builds: facts.measurements,
        cost: facts.cost,
        warnings: facts.warnings,
    };
};

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(58508);
;// CONCATENATED MODULE: ./build/reporter.js






/** Known without any build: no engine was needed, so none is in the report. */
const settledReport = (setting) => {
    const { subject, startedAt, environment, cost } = setting;
    const nothing = { seed: '', benchmarks: [], measurements: [], engines: [], revisions: subject.revisions };
    const facts = {
        toolVersion: version/* toolVersion */.f,
        startedAt,
        environment,
        cost: cost.total(),
        warnings: subject.notes,
        complete: true,
    };
    const report = assemble({ ...nothing, ...facts });
    return redacted(subject.settled === undefined ? report : { ...report, verdict: subject.settled }, subject.hidden);
};
/** The report while builds are still going on: nothing is judged yet. */
const partialReport = (stage, measurements) => redacted(assemble({ ...factsOf(stage), complete: false, measurements }), stage.subject.hidden);
/** The whole report: measured, and judged where there are two revisions. */
const wholeReport = (stage, measured) => {
    const { plan, subject } = stage;
    const measurements = redactedBuilds(measured.measurements, subject.hidden);
    const warnings = [...factsOf(stage).warnings, ...measured.warnings];
    const facts = { ...factsOf(stage), complete: true, measurements, warnings };
    if (subject.revisions.length < 2 && subject.obstacles.length === 0)
        return redacted(assemble(facts), subject.hidden);
    const { comparisons, benchmarks } = judgeAll(plan, { ...measured, measurements }, subject.obstacles);
    const draft = assemble({
        ...facts,
        benchmarks,
        judged: { verdict: { kind: 'none', reason: '' }, comparisons },
    });
    // What stands in the way of all benchmarks is the verdict of the run, even where none is gated.
    const verdict = verdictOfObstacles(subject.obstacles) ?? judgeRun(draft.benchmarks).verdict;
    return redacted({ ...draft, verdict }, subject.hidden);
};
const factsOf = ({ plan, subject, startedAt, environment, cost, engines, warnings }) => ({
    ...{ toolVersion: version/* toolVersion */.f, startedAt, environment, engines },
    seed: plan.seed,
    revisions: subject.revisions,
    benchmarks: plan.benchmarks,
    cost: cost.total(),
    warnings: [...subject.notes, ...warnings],
});

;// CONCATENATED MODULE: ./build/scenarios/dependency-change.js
/** A dependency update, as far as caches go: the layers made from go.mod are lost, the modules stay the same. */
const dependencyChange = {
    name: 'dependency-change',
    title: 'everything cached, go.mod touched',
    startsFrom: 'primed',
    edit: 'dependency',
};

;// CONCATENATED MODULE: ./build/scenarios/source-change.js
/** A developer's loop: everything cached, then one Go file of the main package edited. */
const sourceChange = {
    name: 'source-change',
    title: 'everything cached, one Go file edited',
    startsFrom: 'primed',
    edit: 'source',
};

;// CONCATENATED MODULE: ./build/scenarios/warm.js
/** The same build again: everything cached, nothing changed. */
const warm = {
    name: 'warm',
    title: 'everything cached, nothing changed',
    startsFrom: 'primed',
    edit: 'none',
};

;// CONCATENATED MODULE: ./build/scenarios/index.js




/** Every scenario, in the order of rows and of the builds of a round: a cold build primes the others. */
const scenarios = {
    cold: cold,
    warm: warm,
    'source-change': sourceChange,
    'dependency-change': dependencyChange,
};

;// CONCATENATED MODULE: ./build/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** The story of a run. Throws when it is interrupted, or when nothing can be measured. */
const run = async (errand) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, inputs } = errand;
        const [cost, startedAt] = [openCostLedger(), new Date().toISOString()];
        for (const path of await (0,sweep/* sweepDeadRuns */.t)(host))
            host.log(`Removed ${path}, which a killed run had left behind.`);
        const closing = run_addDisposableResource(env_1, makeDisposal(), true);
        const folder = await (0,run_folder/* openRunFolder */.iN)(host);
        if (inputs.cleanup)
            closing.use(folder);
        else
            host.log(`The run's folder ${folder.path} is kept, as cleanup false asks.`);
        const subject = await cost.charge('setupMs', () => errand.subject(folder));
        const setting = { subject, environment: await readEnvironment(host, folder.path), startedAt, cost };
        if (subject.settled !== undefined)
            return await saved(errand, settledReport(setting));
        const { engines, warnings } = await cost.charge('setupMs', () => startEngines(errand, subject, folder, closing));
        const workloads = await cost.charge('setupMs', () => subject.prepare(engines));
        const facts = engines.map((engine) => engine.facts);
        const plan = planOf(inputs, subject, facts.map(({ name }) => name));
        const stage = { ...setting, plan, engines: facts, warnings };
        const world = worldOf(errand, engines, workloads, cost);
        const measured = await measure(plan, world, (builds) => errand.save(partialReport(stage, builds)));
        const left = await run_closed(host, closing);
        return await saved(errand, wholeReport(stage, { ...measured, warnings: [...measured.warnings, ...left] }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** What cannot be closed is told; it never costs the report. */
const run_closed = async (host, closing) => {
    try {
        await closing[Symbol.asyncDispose]();
        return [];
    }
    catch (error) {
        const warning = error instanceof Error ? error.message : String(error);
        host.log(warning);
        return [warning];
    }
};
const saved = async (errand, report) => {
    await errand.save(report);
    return report;
};
const planOf = (inputs, { projects, revisions }, engines) => {
    const compared = revisions.length > 1;
    const byDefault = compared ? ['source-change', 'cold'] : ['cold', 'warm', 'source-change'];
    const names = inputs.scenarios === 'auto' ? byDefault : inputs.scenarios;
    const { rounds, thresholds, gate } = inputs;
    return makePlan({
        ...{ projects, revisions, gate, thresholds, engines },
        scenarios: Object.values(scenarios).filter(({ name }) => names.includes(name)),
        looks: compared ? (0,analysis_limits/* looksFor */.W9)(rounds === 'auto' ? undefined : rounds) : [rounds === 'auto' ? 3 : rounds],
        seed: inputs.seed === 'random' ? (0,external_node_crypto_.randomBytes)(4).toString('hex') : inputs.seed,
    });
};
const worldOf = ({ host, inputs }, engines, workloads, cost) => ({
    ...{ host, cost, edits: new Map() },
    engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
    timeBudgetMs: inputs.timeBudgetMs,
    buildTimeoutMs: inputs.buildTimeoutMs,
    runId: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
    workload: ({ project }, revision) => {
        const workload = workloads.get(project)?.get(revision);
        if (workload === undefined)
            throw new Error(`the project ${project} was not laid out for ${revision}`);
        return workload;
    },
});

;// CONCATENATED MODULE: ./build/job.js
var job_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var job_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




























/** Names that inputs may use. */
const vocabulary = {
    engines: Object.keys(engines),
    scenarios: Object.keys(scenarios),
    fixtures: fixtureNames,
    strategies: ['cache-mounts', 'layers'],
};
/** From given inputs to the exit status: measures, publishes. Throws when the inputs cannot be honoured. */
const doJob = async (given, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, inWorkflow, entryUrl } = world;
        const event = (0,runner/* eventOf */.A6)(env);
        refuseEvent(event);
        const inputs = (0,build_inputs/* readInputs */.K)(given, vocabulary);
        if (!inWorkflow)
            (0,runner/* refuseForWorkflows */.E4)(given);
        const { buildArgs, secrets } = inputs.build;
        const hide = hider([...Object.values(buildArgs), ...Object.values(secrets), tokenOf(given)]);
        const tell = await (0,publish_tell/* makeTell */.a)(inWorkflow, world.complain, hide);
        const interrupt = job_addDisposableResource(env_1, (0,host_interrupt/* interruptSignal */.CW)(tell.log), false);
        const host = (0,real_host/* makeHost */.D)(tell.log, interrupt.signal, env);
        const publishing = {
            ...{ inputs, env, tell, token: tokenOf(given) },
            ...(event === undefined ? {} : { event }),
            outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
            key: inputs.commentKey ?? keyOf(given, env),
            ask: (0,service/* serviceUser */.$)({ exec: host.exec, env, entryUrl, signal: interrupt.signal }),
        };
        if (inWorkflow)
            await tellPostStep(publishing);
        return await job_carryOut({ world, host, publishing });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        job_disposeResources(env_1);
    }
};
const job_carryOut = async (job) => {
    const { world, host, publishing } = job;
    const { tell, outputDir } = publishing;
    const unfinished = makeUnfinished(world.inWorkflow ? publishing : undefined);
    // At once: closing the engines may take longer than the runner waits.
    host.signal.addEventListener('abort', () => void unfinished.tell());
    try {
        await openOutputDir(outputDir);
        const report = await run(job_requestOf(job, unfinished));
        unfinished.finish();
        return await conclude(report, job);
    }
    catch (error) {
        await unfinished.tell();
        if (host.signal.aborted)
            tell.log(`Interrupted. What was measured is in ${outputDir}.`);
        else
            tell.error(job_messageOf(error));
        return host.signal.aborted ? host_interrupt/* interruptedStatus */.VV : statusOf(error);
    }
};
const openOutputDir = async (outputDir) => {
    try {
        await makeFolder(outputDir);
    }
    catch (error) {
        throw new build_inputs/* InputError */.d([`output-dir: ${outputDir} cannot be created: ${job_messageOf(error)}`]);
    }
};
const job_requestOf = ({ world, host, publishing }, unfinished) => {
    const { env, entryUrl, inWorkflow } = world;
    const { inputs, outputDir, event, token, ask, tell } = publishing;
    return errandOf({
        ...{ host, inputs, env, entryUrl, token },
        ...(event === undefined ? {} : { event }),
        bringArchives: async (paths) => {
            if (!inWorkflow)
                return;
            const missed = await (0,archive_cache/* restoreArchives */.Uk)(paths, { ask, log: tell.log, warn: tell.warning });
            await (0,publish_tell/* attempt */.C)(tell, 'No archive will be saved', () => (0,state/* saveState */.LZ)({ archives: JSON.stringify(missed) }));
        },
        save: async (report) => {
            await (0,report_files/* writeReport */.u)(outputDir, report);
            unfinished.keep(report);
        },
    });
};
/** The files are there already; now everybody else is told, and the verdict becomes the exit status. */
const conclude = async (report, { world, publishing }) => {
    const { inputs, outputDir, env, tell } = publishing;
    world.print(`\n${toTerminal(report)}`);
    world.complain(`\nWritten: ${(0,report_files/* reportPaths */.R)(outputDir).json} and report.md`);
    if (world.inWorkflow)
        await publish(report, publishing);
    else if (inputs.summary)
        await (0,publish_tell/* attempt */.C)(tell, 'The report is not in the job summary', () => (0,summary/* writeSummary */.S)((0,markdown/* toMarkdown */.l6)(report), env));
    const measuredAnything = report.benchmarks.some(({ candidate }) => candidate.medianMs !== undefined);
    return exitStatus(report.verdict, inputs.failOn, {
        measuredAnything: measuredAnything || (0,selection/* isCompared */.uQ)(report),
    });
};
const tellPostStep = ({ inputs, outputDir, key }) => (0,state/* saveState */.LZ)({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key),
    retentionDays: String(inputs.retentionDays),
});
const tokenOf = (given) => given['github-token'] ?? '';
const wrongInput = 2;
const nothingMeasured = 3;
/** Exit status of a job that ended with an error. */
const statusOf = (error) => error instanceof build_inputs/* InputError */.d || error instanceof RepositoryError ? wrongInput : nothingMeasured;
const job_messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73092);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(28989);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42046);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16756);
/* harmony import */ var _publish_log_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38820);
/* harmony import */ var _publish_service_call_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(12600);
/* harmony import */ var _publish_state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(65289);
/* harmony import */ var _publish_tell_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(32765);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75743);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(58508);










const { env } = process;
const words = process.argv.slice(2);
const inWorkflow = (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .isAction */ .ve)(env);
/** Results go to standard output, everything else to standard error; the runner reads commands in both. */
const writeTo = (stream) => (text) => void stream.write(`${inWorkflow ? (0,_publish_log_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .D)(text) : text}\n`);
const [print, complain] = [writeTo(process.stdout), writeTo(process.stderr)];
const main = async () => {
    const world = { env, inWorkflow, entryUrl: import.meta.url, print, complain };
    if (inWorkflow && (0,_publish_state_js__WEBPACK_IMPORTED_MODULE_5__/* .isPostStep */ .pq)(env))
        return (0,_post_js__WEBPACK_IMPORTED_MODULE_2__/* .postStep */ .F)(world);
    // Before anything can go wrong: without it the post step would do all of this again.
    if (inWorkflow)
        await (0,_publish_state_js__WEBPACK_IMPORTED_MODULE_5__/* .saveState */ .LZ)({ isPost: 'true', startedMs: String(Date.now()) });
    const asked = inWorkflow ? { kind: 'run', given: (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .actionInputs */ .eh)(env) } : (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .y)(words);
    switch (asked.kind) {
        case 'help':
            print((0,_help_js__WEBPACK_IMPORTED_MODULE_6__/* .helpText */ .B)(_job_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabulary */ .vP));
            return 0;
        case 'version':
            print(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .toolVersion */ .f);
            return 0;
        case 'run':
            return (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .doJob */ .DS)(asked.given, world);
    }
};
if (words[0] === _publish_service_call_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceWord */ .kp)
    await (0,_publish_service_call_js__WEBPACK_IMPORTED_MODULE_8__/* .makeServiceCall */ .GB)(words[1] ?? '');
// A reader that has seen enough (`| head`) must not end the run before it has cleaned up.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
try {
    process.exitCode = await main();
}
catch (error) {
    process.exitCode = (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const tell = await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .makeTell */ .a)(inWorkflow, complain);
    tell.error((0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ postStep)
/* harmony export */ });
/* unused harmony export post */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _host_interrupt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52200);
/* harmony import */ var _host_real_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54949);
/* harmony import */ var _host_sweep_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40615);
/* harmony import */ var _publish_archive_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33381);
/* harmony import */ var _publish_artifact_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(97160);
/* harmony import */ var _publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(50344);
/* harmony import */ var _publish_service_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(14741);
/* harmony import */ var _publish_state_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(65289);
/* harmony import */ var _publish_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(23552);
/* harmony import */ var _publish_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(32765);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** The post step of the action, whose exit status is always 0. */
const postStep = async ({ env, entryUrl, complain }) => {
    const tell = await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .makeTell */ .a)(true, complain);
    await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'The post step was not carried out', async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const interrupt = __addDisposableResource(env_1, (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptSignal */ .CW)(tell.log), false);
            const { signal } = interrupt;
            const host = (0,_host_real_host_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHost */ .D)(tell.log, signal, env);
            const ask = (0,_publish_service_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceUser */ .$)({ exec: host.exec, env, entryUrl, signal });
            await post({ host, state: (0,_publish_state_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(env), env, ask, tell });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
    return 0;
};
/**
 * What is left to do after the job: publish what a killed main step had measured, remove what it left on the
 * machine, save archives for the next run. Never throws: it comes after the verdict.
 */
const post = async (errand) => {
    const { host, state, ask, tell } = errand;
    if (await leftReport(state))
        await publishLeft(errand);
    await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'What a killed run left was not removed', async () => {
        for (const path of await (0,_host_sweep_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepDeadRuns */ .t)(host))
            host.log(`Removed ${path}, which a killed run had left behind.`);
    });
    await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'No archives were saved in the cache', () => (0,_publish_archive_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .saveArchives */ .xH)((0,_publish_state_js__WEBPACK_IMPORTED_MODULE_9__/* .pathsIn */ .Mr)(state.archives), { ask, log: host.log, warn: tell.warning }));
};
/** Whether the report in the folder is of this very job; a self-hosted runner may keep older ones. */
const leftReport = async ({ outputDir, startedMs }) => {
    if (outputDir === '' || startedMs === '')
        return false;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .reportPaths */ .R)(outputDir).markdown).catch(() => undefined);
    return found !== undefined && found.mtimeMs >= Number(startedMs);
};
const publishLeft = async ({ state, env, ask, tell }) => {
    const { outputDir, summary, artifact: name, retentionDays } = state;
    const { json, markdown } = (0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .reportPaths */ .R)(outputDir);
    if (summary === 'wanted') {
        await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'The report is not in the job summary', async () => (0,_publish_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSummary */ .S)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(markdown, 'utf8'), env));
    }
    if (name === '')
        return;
    const request = { name, files: [json, markdown], outputDir, retentionDays: Number(retentionDays) };
    const uploaded = await (0,_publish_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .uploadArtifact */ .mz)(ask, request, env);
    if (uploaded.kind === 'failed')
        tell.warning(uploaded.message);
    else
        tell.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message);
};


/***/ }),

/***/ 33381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ restoreArchives),
/* harmony export */   xH: () => (/* binding */ saveArchives)
/* harmony export */ });
/* unused harmony exports restoreLimitMs, saveLimitMs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** An archive of 100 MB comes in seconds; making it anew takes no longer than this. */
const restoreLimitMs = 45_000;
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
const saveLimitMs = 90_000;
/**
 * Brings archives (base images, modules) from the cache of the repository to their places, and returns the
 * paths of those that it did not have: they can be saved once they are made. What is there already is left
 * alone. Whatever goes wrong costs the time to make an archive; never throws.
 */
const restoreArchives = async (paths, { ask, log, warn, limitMs = restoreLimitMs }) => {
    const missed = [];
    for (const path of paths) {
        if (await isComplete(path))
            continue;
        const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs);
        if (answer.kind === 'unavailable')
            return [];
        if (answer.kind === 'failed') {
            const text = `The cache gave no archives: ${answer.cause.text}; they are made anew.`;
            if (answer.cause.expected)
                log(text);
            else
                warn(text);
            return [];
        }
        if (answer.result['found'] === true)
            log(`Restored ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} from the cache`);
        else
            missed.push(path);
    }
    return missed;
};
/** Saves archives that were made meanwhile for the next run; never throws. */
const saveArchives = async (paths, { ask, log, warn, limitMs = saveLimitMs }) => {
    for (const path of paths) {
        if (!(await isComplete(path)))
            continue;
        const answer = await ask({ kind: 'save', ...entryOf(path) }, limitMs);
        if (answer.kind === 'unavailable')
            return;
        if (answer.kind === 'done') {
            log(`Saved ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} in the cache`);
            continue;
        }
        const text = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was not saved in the cache: ${answer.cause.text}; the next run makes it anew.`;
        if (answer.cause.expected) {
            log(text);
            continue;
        }
        warn(text);
        return;
    }
};
/**
 * The key is the file's name, of which everything that decides the contents is part. The paths are part of an
 * entry's identity: written exactly alike for saving and restoring.
 */
const entryOf = (path) => ({
    key: `go-container-bench-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.tar')}`,
    paths: [path, noteOf(path)],
});
/** Written after the archive, with its size and digest. */
const noteOf = (path) => `${path}.json`;
const isComplete = async (path) => {
    const found = await Promise.all([path, noteOf(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    return found.every((each) => each !== undefined);
};


/***/ }),

/***/ 97160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   nn: () => (/* binding */ artifactNameOf)
/* harmony export */ });
/* unused harmony export artifactLimitMs */
/* harmony import */ var _run_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);

/** Uploads take seconds; the library would retry for half a minute, and wait minutes for a slow server. */
const artifactLimitMs = 45_000;
/** Name of the artifact for a key. */
const artifactNameOf = (key) => `go-container-bench-${key}`;
/** Uploads the files of the report as one artifact; never throws. */
const uploadArtifact = async (ask, request, env, limitMs = artifactLimitMs) => {
    const { name, files, outputDir, retentionDays } = request;
    const answer = await ask({ kind: 'upload', name, files, root: outputDir, retentionDays }, limitMs);
    switch (answer.kind) {
        case 'done': {
            const id = String(answer.result['id']);
            const runUrl = (0,_run_url_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrlOf */ .Q)(env);
            return { kind: 'uploaded', id, ...(runUrl === undefined ? {} : { url: `${runUrl}/artifacts/${id}` }) };
        }
        case 'unavailable':
            return {
                kind: 'unavailable',
                message: `No artifact was uploaded, because this runner offers no service for it; the report is in ${outputDir}.`,
            };
        case 'failed':
            return {
                kind: 'failed',
                message: `The artifact ${name} was not uploaded: ${answer.cause.text}. The report is in ${outputDir}` +
                    `${answer.cause.text.endsWith('(409)') ? '; give every use of the action its own artifact-name' : ''}.`,
            };
    }
};


/***/ }),

/***/ 38820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);

/**
 * A text for the log of a job, in which nothing is a command to the runner. It ends a line at a carriage return
 * as well, and looks for `##[` anywhere in a line.
 */
const withoutCommands = (text) => text
    .split(/\r\n?|\n/)
    .map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .notCommand */ .vQ)(line).replaceAll('##[', '## ['))
    .join('\n');


/***/ }),

/***/ 50344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ reportPaths),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/report/json.js
// One order serves every object of the report; names that are not here (counters, versions, reasons) follow
// alphabetically.
const order = `
  schemaVersion toolVersion id benchmark revision round startedAt durationMs complete
  samplesMs medianMs range slowdown low high slowdownMs lowMs highMs pairs detectable cause
  kind holds reason message logTail verdict environment engines schedule seed order benchmarks builds
  name versions engine project scenario strategy goVersion evidenceLevel gated candidate baseline comparison
  phases startup frontend base context cache-match copy download compile link step-overhead export unattributed
  evidence state outcome binarySha256 hit steps packagesNeeded packagesCompiled compiled
  counters failure excluded
  os kernel architecture cpuModel cpuCount memoryBytes freeDiskBytes cgroup nodeVersion runnerImage
  storageDriver nativeDiff imageStore rootless networkDriver runtime builder backingFileSystem origin notes
  cost timedMs primingMs warmUpMs resetMs settleMs setupMs otherMs warnings`
    .trim()
    .split(/\s+/u);
const ranks = new Map(order.map((name, rank) => [name, rank]));
// `unknown` stands beside the fields it speaks of, after them.
const rankOf = (name) => (name === 'unknown' ? Infinity : (ranks.get(name) ?? order.length));
const byRank = ([a], [b]) => {
    const [rankA, rankB] = [rankOf(a), rankOf(b)];
    if (rankA !== rankB)
        return rankA < rankB ? -1 : 1;
    return a < b ? -1 : 1;
};
const inOrder = (_name, value) => typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(byRank));
const refuseUnspeakable = (value, place) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`${place} is ${value}, which JSON cannot hold; leave the field out and say why under "unknown"`);
    }
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, inner] of Object.entries(value))
        refuseUnspeakable(inner, `${place}.${name}`);
};
/**
 * The report as text: two spaces, keys always in the same order, a line break at the end.
 * Throws a TypeError that names the field when a number is NaN or infinite.
 */
const toJson = (report) => {
    refuseUnspeakable(report, 'report');
    return `${JSON.stringify(report, inOrder, 2)}\n`;
};

// EXTERNAL MODULE: ./build/report/markdown.js
var report_markdown = __nccwpck_require__(34902);
;// CONCATENATED MODULE: ./build/publish/report-files.js




/** Where the report is in a folder. */
const reportPaths = (outputDir) => ({
    json: (0,external_node_path_.join)(outputDir, 'report.json'),
    markdown: (0,external_node_path_.join)(outputDir, 'report.md'),
});
/** Writes both forms beside their place and renames them: a run that is killed leaves the last whole report. */
const writeReport = async (outputDir, report) => {
    const { json, markdown } = reportPaths(outputDir);
    for (const [path, text] of [
        [json, toJson(report)],
        [markdown, (0,report_markdown/* toMarkdown */.l6)(report)],
    ]) {
        await (0,promises_.writeFile)(`${path}.new`, text);
        await (0,promises_.rename)(`${path}.new`, path);
    }
};


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runUrlOf)
/* harmony export */ });
/** Where people look at this run of the workflow; undefined outside of one. */
const runUrlOf = (env) => {
    const [repository, run] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    if (repository === undefined || run === undefined)
        return undefined;
    return `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run}`;
};


/***/ }),

/***/ 12600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ makeServiceCall),
/* harmony export */   kp: () => (/* binding */ serviceWord),
/* harmony export */   nV: () => (/* binding */ resultMark)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55797);

/** First word of a command line that asks this program for one `ServiceCall`; the second is the call as JSON. */
const serviceWord = '--service-call';
/** What the line with the result begins with; everything else was printed by the libraries. */
const resultMark = 'service-call result: ';
/**
 * Makes one call, prints its result as one line of JSON and ends the process, which is one of its own. When a
 * connection ends in the middle of an answer, the libraries wait for ever with nothing left to wait for.
 */
const makeServiceCall = async (text) => {
    process.on('beforeExit', () => end({ kind: 'failed', message: 'the connection ended in the middle of an answer' }));
    return end(await perform((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text)).catch(failureOf));
};
const end = (result) => {
    process.stdout.write(`${resultMark}${JSON.stringify(result)}\n`);
    return process.exit();
};
const perform = async (call) => {
    switch ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'kind')) {
        case 'upload':
            return upload(call);
        case 'restore':
        case 'save':
            return useCache(call);
        default:
            throw new Error('this is no service call');
    }
};
const upload = async (call) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838), __nccwpck_require__.e(110), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67458));
    const days = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'retentionDays');
    const options = typeof days === 'number' && days > 0 ? { retentionDays: days } : {};
    const { name, root } = { name: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'name') ?? '', root: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'root') ?? '' };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, textsAt(call, 'files'), root, options);
    return { kind: 'done', id };
};
const useCache = async (call) => {
    const cache = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838), __nccwpck_require__.e(110), __nccwpck_require__.e(91)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18091));
    if (!cache.isFeatureAvailable())
        return { kind: 'unavailable' };
    const [key, paths] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'key') ?? '', textsAt(call, 'paths')];
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'kind') === 'save')
        return { kind: 'done', saved: (await cache.saveCache(paths, key)) !== -1 };
    // A key is also found by its beginning, which is another archive.
    return { kind: 'done', found: (await cache.restoreCache(paths, key)) === key };
};
const textsAt = (call, name) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(call, name).filter((each) => typeof each === 'string');
const failureOf = (error) => {
    if (error instanceof Error && error.name === 'GHESNotSupportedError')
        return { kind: 'unavailable' };
    const status = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) ? error['statusCode'] : undefined;
    return {
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        ...(typeof status === 'number' ? { status } : {}),
        ...((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === undefined ? {} : { code: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) }),
    };
};


/***/ }),

/***/ 14741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ serviceUser)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: ./build/host/json.js
var json = __nccwpck_require__(55797);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
;// CONCATENATED MODULE: ./build/publish/service-cause.js

/** The reason why a service of the runner did not do what it was asked for, from what its library let us know. */
const causeOf = (call) => {
    const said = `${call.output}\n${call.message ?? ''}`;
    const denied = /cache (?:write|read) denied:([^\n]*)/.exec(said);
    if (denied !== null)
        return expected(`the cache token of this job does not allow it:${denied[1] ?? ''}`);
    if (/does not permit (?:reads|writes)/.test(said))
        return expected('the cache-mode of this job forbids it');
    if (/storage quota|insufficient usage/i.test(said))
        return surprising('the storage quota is used up');
    const status = call.status ?? lastStatus(said);
    if (status === 409)
        return expected('there is one of that name already (409)');
    if (status !== undefined)
        return surprising(statusText(status, said));
    const network = call.code ?? networkCodes.exec(said)?.[0];
    if (network !== undefined)
        return surprising(`the service could not be reached (${network})`);
    if (call.gaveUpAfterS !== undefined)
        return surprising(`the service did not answer within ${call.gaveUpAfterS} s`);
    return surprising((0,report_escape/* oneLine */.TN)(withoutSignature(call.message ?? lastComplaint(call.output))));
};
const expected = (text) => ({ text: (0,report_escape/* oneLine */.TN)(text), expected: true });
const surprising = (text) => ({ text, expected: false });
/** A signed address is as good as a token. */
const withoutSignature = (text) => text.replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1');
/** What the cache library shows at the workflow run, instead of throwing it. */
const lastComplaint = (output) => [...output.matchAll(/^::(?:warning|error)::(?:Failed to (?:save|restore): )?(.+)$/gm)].at(-1)?.[1] ??
    'the service did not say why';
const networkCodes = /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN)\b|socket hang up/;
/** As the libraries write it: `Failed request: (503) …`, `responded with 503`, `"statusCode": 503`. */
const lastStatus = (said) => {
    const found = [...said.matchAll(/(?:request: \(|responded with |statusCode"?: ?|response: )([45]\d\d)\b/g)];
    return found.length === 0 ? undefined : Number(found.at(-1)?.[1]);
};
const statusText = (status, said) => {
    switch (status) {
        case 401:
            return "the service does not accept the job's runtime token (401)";
        case 403:
            return "the job's runtime token may not do this (403)";
        case 404:
            return 'there is no such service here (404)';
        case 429:
            return `too many requests (429)${retryAfter(said)}`;
        default:
            return status >= 500 ? `the service failed (${status})` : `the service refused the request (${status})`;
    }
};
const retryAfter = (said) => {
    const seconds = /(?:reset in |"retry-after": ?"?)(\d+)/i.exec(said)?.[1];
    return seconds === undefined ? '' : `; it can be asked again in ${seconds} s`;
};

// EXTERNAL MODULE: ./build/publish/service-call.js
var service_call = __nccwpck_require__(12600);
;// CONCATENATED MODULE: ./build/publish/service.js




/**
 * Uses the services of the runner (artifacts, cache) in a process of its own for each call: their libraries
 * retry for half a minute and more, cannot be aborted, and print annotations of theirs for what costs us
 * nothing. Like this a call has a limit, leaves nothing running, and its failure is ours to word.
 */
const serviceUser = ({ exec, env, entryUrl, signal }) => async (call, limitMs) => {
    if (!isOffered(call, env))
        return { kind: 'unavailable' };
    const words = [(0,external_node_url_.fileURLToPath)(entryUrl), service_call/* serviceWord */.kp, JSON.stringify(call)];
    const ended = await exec(process.execPath, words, { env, signal, timeoutMs: limitMs });
    return answerOf(call, ended);
};
/** Known without loading a library, which alone takes a second. */
const isOffered = ({ kind }, env) => {
    const urls = kind === 'upload' ? ['ACTIONS_RESULTS_URL'] : ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];
    return given(env, 'ACTIONS_RUNTIME_TOKEN') && urls.some((name) => given(env, name));
};
const given = (env, name) => (env[name] ?? '') !== '';
const answerOf = (call, { stdout, stderr, end, durationMs }) => {
    const lines = stdout.split('\n');
    const line = lines.findLast((each) => each.startsWith(service_call/* resultMark */.nV));
    const result = line === undefined ? undefined : (0,json/* parseJson */.qF)(line.slice(service_call/* resultMark */.nV.length));
    const output = [...lines.filter((each) => each !== line), stderr].join('\n');
    if ((0,json.at)(result, 'kind') === 'unavailable')
        return { kind: 'unavailable' };
    if ((0,json/* isRecord */.u4)(result) && result['kind'] === 'done' && !gaveNothing(call, result, output))
        return { kind: 'done', result };
    const [message, status] = [(0,json/* textAt */.$6)(result, 'message') ?? textOf(end), (0,json.at)(result, 'status')];
    const code = (0,json/* textAt */.$6)(result, 'code');
    return {
        kind: 'failed',
        cause: causeOf({
            output,
            ...(message === undefined ? {} : { message }),
            ...(typeof status === 'number' ? { status } : {}),
            ...(code === undefined ? {} : { code }),
            ...(end.kind === 'timed-out' ? { gaveUpAfterS: Math.round(durationMs / 1000) } : {}),
        }),
    };
};
/** The cache library throws nothing: a miss is told from an outage by what it printed. */
const gaveNothing = ({ kind }, result, output) => {
    if (kind === 'save')
        return result['saved'] !== true;
    return (kind === 'restore' && result['found'] !== true && /Failed to restore|does not permit reads/.test(output));
};
const textOf = (end) => {
    switch (end.kind) {
        case 'aborted':
            return 'the job was cancelled';
        case 'not-started':
            return end.message;
        case 'signalled':
            return `its process was ended by ${end.signal}`;
        case 'exited':
        case 'timed-out':
            return undefined;
    }
};


/***/ }),

/***/ 65289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   pq: () => (/* binding */ isPostStep),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55797);

/** Of what is told several times, the last counts. */
const saveState = async (state) => {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    for (const [name, value] of Object.entries(state))
        core.saveState(name, value);
};
/** What the main step told; empty texts for what it did not come to tell. */
const readState = (env) => {
    const read = (name) => env[`STATE_${name}`] ?? '';
    return {
        isPost: read('isPost'),
        outputDir: read('outputDir'),
        startedMs: read('startedMs'),
        summary: read('summary'),
        artifact: read('artifact'),
        retentionDays: read('retentionDays'),
        archives: read('archives'),
    };
};
/** Whether this is the post step. */
const isPostStep = (env) => env['STATE_isPost'] === 'true';
/** Paths in a JSON list; none when it is no list. */
const pathsIn = (text) => {
    const list = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};


/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);

/** GitHub drops a summary above this size, with an error annotation. */
const largestBytes = 1_000_000;
/**
 * Adds the report to the job summary; without a summary file (outside of Actions) it does nothing. Throws when
 * the file cannot be written.
 */
const writeSummary = async (markdown, env) => {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return;
    const fits = Buffer.byteLength(markdown) <= largestBytes;
    const text = fits
        ? markdown
        : `${markdown.slice(0, largestBytes / 4)}\n\n(cut; the whole report is in report.md)`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${text}\n`);
};


/***/ }),

/***/ 32765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   a: () => (/* binding */ makeTell)
/* harmony export */ });
/**
 * Messages become annotations of the workflow run, or lines of the log where there is none. `hide` takes out
 * what nobody may read.
 */
const makeTell = async (inWorkflow, write, hide = (text) => text) => {
    const log = (line) => write(hide(line));
    if (!inWorkflow)
        return { error: log, warning: log, notice: log, log };
    const { error, warning, notice } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    const properties = { title: 'go-container-bench' };
    return {
        error: (message) => error(hide(message), properties),
        warning: (message) => warning(hide(message), properties),
        notice: (message) => notice(hide(message), properties),
        log,
    };
};
/** Does one thing that must not change what a run comes to: a failure is one warning. */
const attempt = async (tell, what, act) => {
    try {
        return await act();
    }
    catch (error) {
        tell.warning(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 86499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ folded),
  V: () => (/* binding */ sections)
});

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __nccwpck_require__(735);
;// CONCATENATED MODULE: ./build/report/cost.js

const names = [
    ['timedMs', 'timed builds'],
    ['primingMs', 'priming builds that are no cold sample'],
    ['warmUpMs', 'warm-up builds'],
    ['resetMs', 'resetting caches and clones between builds'],
    ['settleMs', 'sync and settling after builds'],
    ['setupMs', 'setting up: engines, images, projects'],
    ['otherMs', 'all else'],
];
// The total adds the rounded items, so that a reader who adds them up gets the same.
const tenths = (ms) => Math.round(ms / 100);
const seconds = (inTenths) => `${(inTenths / 10).toFixed(1)} s`;
/** Where the time of the run went, and its sum, as the lines of a markdown table. */
const costLines = (cost) => {
    const items = names.map(([name, title]) => [title, tenths(cost[name])]);
    const total = items.reduce((sum, [, value]) => sum + value, 0);
    const rows = [...items, ['total', total]].map(([title, value]) => [title, seconds(value)]);
    return (0,markdown_table/* markdownTable */.Q)([['part', 'time'], ...rows], { align: ['left', 'right'] }).split('\n');
};

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __nccwpck_require__(92772);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __nccwpck_require__(72197);
;// CONCATENATED MODULE: ./build/report/exclusions.js



const longestLog = 20;
/** The exclusion that every good warm-up carries; the entry says it already. */
const isPlainWarmUp = ({ round, excluded }) => round === 0 && (excluded === undefined || excluded === 'warm-up');
const reasonOf = (build) => {
    const { failure, excluded, durationMs } = build;
    const time = (0,format/* duration */.p0)(durationMs);
    if (failure !== undefined)
        return `${failure.kind} after ${time}: ${failure.message}`;
    return isPlainWarmUp(build) ? time : `${time}, not counted: ${excluded ?? 'no reason was recorded'}`;
};
const entry = (build, compared, withLog) => {
    const { benchmark, revision, round, failure } = build;
    const side = compared ? ` ${revision}` : '';
    const line = `- ${(0,report_escape/* code */.aY)(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: ${(0,report_escape/* text */.Qq)((0,format/* sentence */.em)(reasonOf(build)))}`;
    if (failure === undefined || !withLog || failure.logTail.trim() === '')
        return [line];
    const log = failure.logTail.trimEnd().split(/\r?\n/u).slice(-longestLog);
    return [line, '', '  The end of its output:', '', ...(0,report_escape/* codeBlock */.DV)(log, '  '), ''];
};
/** Every build that is in no sample, with its reason; of equal failures the log stands once. */
const exclusionLines = (report) => {
    const left = report.builds.filter((build) => !(0,selection/* isCounted */.he)(build));
    if (left.length === 0)
        return ['None: every build is in a sample.'];
    const compared = (0,selection/* isCompared */.uQ)(report);
    const seen = new Set();
    return left.flatMap((build) => {
        const log = `${build.benchmark}\n${build.failure?.message ?? ''}`;
        const withLog = !seen.has(log);
        seen.add(log);
        return entry(build, compared, withLog);
    });
};

// EXTERNAL MODULE: ./build/report/labels.js
var labels = __nccwpck_require__(91520);
;// CONCATENATED MODULE: ./build/report/surroundings.js



const yesNo = (value) => {
    if (value === undefined)
        return undefined;
    return value ? 'yes' : 'no';
};
const shown = (facts, unknown) => facts.flatMap(([title, field, value]) => {
    const reason = unknown?.[field];
    if (value !== undefined)
        return [`${title} ${value}`];
    return reason === undefined ? [] : [`${title} ${format/* nothing */.s6} (${reason})`];
});
/** The machine, one fact a line. */
const environmentLines = (environment) => {
    const { unknown, freeDiskBytes } = environment;
    const facts = [
        ['system:', 'os', environment.os],
        ['kernel:', 'kernel', `${environment.kernel}, ${environment.architecture}`],
        ['processor model:', 'cpuModel', environment.cpuModel],
        ['processors:', 'cpuCount', String(environment.cpuCount)],
        ['memory:', 'memoryBytes', (0,format/* gibibytes */.pn)(environment.memoryBytes)],
        ['free disk:', 'freeDiskBytes', freeDiskBytes === undefined ? undefined : (0,format/* gibibytes */.pn)(freeDiskBytes)],
        ['cgroup:', 'cgroup', environment.cgroup],
        ['Node.js:', 'nodeVersion', environment.nodeVersion],
        ['runner image:', 'runnerImage', environment.runnerImage],
    ];
    return shown(facts, unknown).map((fact) => `- ${(0,report_escape/* text */.Qq)(fact)}`);
};
const factsOf = (engine) => [
    ['storage driver', 'storageDriver', engine.storageDriver],
    ['native diff', 'nativeDiff', yesNo(engine.nativeDiff)],
    ['image store', 'imageStore', engine.imageStore],
    ['on', 'backingFileSystem', engine.backingFileSystem],
    ['network', 'networkDriver', engine.networkDriver],
    ['rootless', 'rootless', yesNo(engine.rootless)],
    ['runtime', 'runtime', engine.runtime],
    ['builder', 'builder', engine.builder],
];
/** The engines as they ran, one a line, with what is worth noting of each below it. */
const engineLines = (engines) => engines.flatMap((engine) => {
    const versions = Object.entries(engine.versions)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, version]) => `${name} ${version}`);
    const origin = engine.origin === 'installed' ? 'installed by this run' : 'found on this machine';
    const all = [...versions, ...shown(factsOf(engine), engine.unknown), origin];
    return [
        `- ${(0,report_escape/* text */.Qq)(`${(0,labels/* engineLabel */.n)(engines, engine.name)}: ${all.join(', ')}`)}`,
        ...engine.notes.map((note) => `  - ${(0,report_escape/* text */.Qq)(note)}`),
    ];
});

;// CONCATENATED MODULE: ./build/report/details.js






const scheduleLines = (report) => {
    const compared = (0,selection/* isCompared */.uQ)(report);
    const { seed, order } = report.schedule;
    const places = order.map(({ benchmark, revision, round }) => {
        const side = compared ? ` ${revision}` : '';
        return `${(0,report_escape/* code */.aY)(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`;
    });
    return [
        `Seed ${(0,report_escape/* code */.aY)(seed)}. In the order of building:`,
        '',
        ...places.map((place, at) => `${at + 1}. ${place}`),
    ];
};
/** What the builds show of themselves: steps taken from a cache, packages compiled; one text per kind of build. */
const outcomes = (builds) => {
    const texts = builds.flatMap(({ evidence }) => {
        if (evidence === undefined)
            return [];
        const { steps, packagesCompiled, packagesNeeded } = evidence.outcome;
        const hits = `${steps.filter(({ hit }) => hit).length} of ${(0,format/* count */.U9)(steps.length, 'step')} from cache`;
        if (packagesCompiled === undefined)
            return [hits];
        const of = packagesNeeded === undefined
            ? (0,format/* count */.U9)(packagesCompiled, 'package')
            : `${packagesCompiled} of ${(0,format/* count */.U9)(packagesNeeded, 'package')}`;
        return [`${hits}, ${of} compiled`];
    });
    return [...new Set(texts)];
};
const sampleLine = (report, { id, evidenceLevel }, side) => {
    const { sample, revision, name } = side;
    const head = `- ${(0,report_escape/* code */.aY)(id)}${name}: `;
    if (sample.medianMs === undefined) {
        return `${head}no time: ${(0,report_escape/* text */.Qq)((0,format/* sentence */.em)(sample.unknown?.['medianMs'] ?? 'no reason was recorded'))}`;
    }
    const times = `${sample.samplesMs.map(format/* duration */.p0).join(', ')} (${(0,format/* count */.U9)(sample.samplesMs.length, 'build')})`;
    const counted = (0,selection/* buildsOf */.jV)(report, id, revision).filter(selection/* isCounted */.he);
    const shown = outcomes(counted);
    return `${head}${times}; evidence: ${[evidenceLevel, ...shown].join('; ')}`;
};
const sidesOf = (report, { baseline, candidate }) => [
    ...(baseline === undefined ? [] : [{ revision: 'baseline', sample: baseline, name: ', base' }]),
    { revision: 'candidate', sample: candidate, name: (0,selection/* isCompared */.uQ)(report) ? ', head' : '' },
];
const sampleLines = (report) => report.benchmarks.flatMap((each) => sidesOf(report, each).map((side) => sampleLine(report, each, side)));
/** What a report folds away, in the order of `report.md`. */
const sections = (report) => {
    const { environment, engines, builds, cost, warnings } = report;
    const surroundings = [...environmentLines(environment), ...engineLines(engines)];
    return [
        { ...named('environment', 'Environment and engines'), lines: surroundings },
        { ...named('schedule', 'Schedule and seed', builds.length === 0), lines: scheduleLines(report) },
        { ...named('samples', 'Samples and their evidence', builds.length === 0), lines: sampleLines(report) },
        {
            ...named('exclusions', 'Warm-ups, exclusions and failures', builds.every(selection/* isCounted */.he)),
            lines: exclusionLines(report),
        },
        { ...named('cost', 'Cost of this run'), lines: costLines(cost) },
        {
            ...named('warnings', `Warnings: ${warnings.length}`, warnings.length === 0),
            lines: warnings.length === 0 ? ['None.'] : warnings.map((warning) => `- ${(0,report_escape/* text */.Qq)(warning)}`),
        },
    ];
};
const named = (name, title, empty = false) => ({ name, title, empty });
/** A section as one block of markdown that a reader unfolds. */
const folded = ({ title, lines }) => [`<details>`, `<summary>${(0,report_escape/* text */.Qq)(title)}</summary>`, '', lines.join('\n').trimEnd(), '', '</details>'].join('\n');


/***/ }),

/***/ 36687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ doesNotBuild)
/* harmony export */ });
/** Whether a verdict says that the head does not build where the base does; then no time is in question. */
const doesNotBuild = ({ kind, reason }) => kind === 'invalid' && reason.startsWith('does not build');


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   vQ: () => (/* binding */ notCommand)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92772);

/**
 * Texts that come from outside (benchmark ids, image and step names, messages of engines) are shown, never
 * obeyed. A zero-width space is the only thing that stops GitHub's own filters (mentions, references, links):
 * they run on the rendered text, after entities and backslashes are gone.
 */
const stop = '\u200b';
// CSI sequences (colours, cursor), OSC sequences (titles, links), then any other two-character one.
const escapeCharacter = String.fromCodePoint(0x1b);
const bell = String.fromCodePoint(0x07);
const terminalSequence = new RegExp(`${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|[@-Z])`, 'gu');
/** One line of plain text: no terminal sequences, no control, line-break or invisible characters. */
const oneLine = (text) => text
    .replaceAll(terminalSequence, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
/** Keeps a line of a job's log from being obeyed: the runner reads `::` and `##[` at its start as commands. */
const notCommand = (line) => (/^\s*(?:::|##\[)/u.test(line) ? `\\${line}` : line);
/** One line of plain text for a terminal or a job's log. */
const logLine = (text) => notCommand(oneLine(text));
// Entities rather than backslashes for these: a table splits its cells before it reads backslashes,
// and `\\|` ends a cell in some parsers.
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '\\': '&#92;',
    $: '&#36;',
};
const withEntities = (text) => text.replaceAll(/[&<>|`\\$]/gu, (character) => entities[character] ?? character);
// As few as possible, for the raw text is read as well. An underscore between letters or digits and a tilde
// between spaces never start anything; a bracket only does where a target, a label or a note follows.
const inline = /\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=\S)~|~(?=\S)|^\[|\[(?=\^)|\](?=[([:])/gu;
/** What begins a heading, a list or an underline at the start of a block. */
const blockStart = /^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=]+\s*$)/u;
const numberedStart = /^(\d{1,9})(?=[.)](?:\s|$))/u;
const withBackslashes = (text) => text.replaceAll(inline, '\\$&').replace(blockStart, '\\').replace(numberedStart, '$1\\');
const withoutReferences = (text) => text
    .replaceAll('@', `@${stop}`)
    .replaceAll(/#(?=\d)/gu, `#${stop}`)
    .replaceAll(/(?<![A-Za-z0-9])gh-(?=\d)/giu, `$&${stop}`)
    .replaceAll('://', `:${stop}//`)
    .replaceAll(/www(?=\.)/giu, `$&${stop}`)
    .replaceAll(/:(?=[a-z0-9_+-]+:)/giu, `:${stop}`);
/**
 * Markdown that renders as exactly this text, on one line, in a paragraph, a list or a table's cell; `~` for
 * an empty one, because an empty list item below a line of text would make a heading of it.
 */
const text = (raw) => {
    const line = oneLine(raw);
    // References before entities, for `&#124;` would read as one.
    return line === '' ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : withBackslashes(withEntities(withoutReferences(line)));
};
const longestRun = (of) => Math.max(0, ...[...of.matchAll(/`+/gu)].map(([backticks]) => backticks.length));
/** A code span with exactly this text. Not for a table's cell, which a `|` inside would split. */
const code = (raw) => {
    const content = oneLine(raw);
    if (content === '')
        return _format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const fence = '`'.repeat(longestRun(content) + 1);
    const space = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
};
/** A fenced block with these lines, whatever backticks are in them; `indent` places it inside a list. */
const codeBlock = (lines, indent = '') => {
    const shown = lines.map((line) => line.replaceAll(terminalSequence, '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, ' '));
    const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
    return [`${fence}text`, ...shown, fence].map((line) => `${indent}${line}`.trimEnd());
};


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Tp: () => (/* binding */ signedDuration),
/* harmony export */   U4: () => (/* binding */ durationRange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pn: () => (/* binding */ gibibytes),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/** Stands where nothing can be said; the reason is told elsewhere in the report. */
const nothing = '~';
/** `show(value)`, or `~` when the value is unknown. */
const known = (value, show) => value === undefined ? nothing : show(value);
const pad = (value) => String(value).padStart(2, '0');
/** Milliseconds in the unit a reader would choose, with about three digits: `310 ms`, `2.61 s`, `3 min 12 s`. */
const duration = (ms) => {
    const rounded = Math.round(ms);
    if (rounded < 0)
        return `-${duration(-ms)}`;
    if (rounded < 1000)
        return `${Math.abs(rounded)} ms`;
    if (ms < 9_995)
        return `${(ms / 1000).toFixed(2)} s`;
    if (ms < 99_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${pad(seconds % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
};
/** A difference of two durations, with its sign: `+1.20 s`. */
const signedDuration = (ms) => (Math.round(ms) > 0 ? `+${duration(ms)}` : duration(ms));
const singleUnit = /^(\S+) (\S+)$/u;
/** Two durations as one range, with the unit once where both share it: `18.9–20.1 s`. */
const durationRange = (lowMs, highMs) => {
    const [low, high] = [duration(lowMs), duration(highMs)];
    if (low === high)
        return low;
    const [lowParts, highParts] = [singleUnit.exec(low), singleUnit.exec(high)];
    if (lowParts?.[2] === undefined || lowParts[2] !== highParts?.[2])
        return `${low} – ${high}`;
    return `${lowParts[1]}–${high}`;
};
/** A fraction in percent: 0.123 is `12.3 %`. */
const percent = (fraction) => {
    const text = (fraction * 100).toFixed(1);
    return `${text === '-0.0' ? '0.0' : text} %`;
};
/** A change in percent, with its sign: 0.123 is `+12.3 %`. */
const signedPercent = (fraction) => {
    const text = percent(fraction);
    return fraction > 0 && text !== '0.0 %' ? `+${text}` : text;
};
/** How many times one value is another: `1.42×`. */
const ratio = (value) => `${value.toFixed(2)}×`;
/** A number with its noun: `1 build`, `3 builds`. */
const count = (amount, noun) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
/** Bytes in GiB, as memory and disks are sold: `15.6 GiB`. */
const gibibytes = (bytes) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
/** `a, b and c`. */
const list = (items) => {
    const last = items.at(-1);
    return last === undefined || items.length === 1
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${last}`;
};
/** Ends a text with one full stop, unless it already ends as a sentence does. */
const sentence = (text) => (/[.!?…]$/u.test(text) ? text : `${text}.`);
/** The first `length` characters, with `…` where something was left out. */
const cut = (text, length) => {
    const characters = [...text];
    return characters.length <= length
        ? text
        : `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`;
};


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   d: () => (/* binding */ why)
/* harmony export */ });
/* harmony import */ var _does_not_build_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36687);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92772);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(91520);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72197);




/** What to do next, by verdict of the run. */
const advice = {
    regression: 'mend the cause, or raise fail-threshold if the slowdown is intended.',
    warning: 'look at the rows marked warning; the check fails for them only if fail-on names warning.',
    unchanged: 'nothing to do.',
    improvement: 'nothing to do.',
    inconclusive: 'run again on a quieter machine, or with a larger time-budget.',
    invalid: 'nothing can be said until the cause is mended.',
};
const tally = ({ benchmarks }, kind) => {
    const gated = benchmarks.filter((each) => each.gated);
    return {
        found: gated.filter(({ comparison }) => comparison?.verdict.kind === kind).length,
        of: gated.length,
    };
};
const judgedLine = (report, kind) => {
    const { found, of } = tally(report, kind);
    const where = of === 0 ? '' : ` in ${found} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'gated benchmark')}`;
    const undecided = kind === 'inconclusive' ? 0 : tally(report, 'inconclusive').found;
    const beside = undecided === 0 ? '' : ` (${undecided} inconclusive)`;
    if (kind === 'invalid' && invalids(report).every(_does_not_build_js__WEBPACK_IMPORTED_MODULE_1__/* .doesNotBuild */ .B))
        return `Does not build${where}${beside}: mend the build of the head; the base builds.`;
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${where}${beside}: ${advice[kind]}`;
};
/** The invalid verdicts that decided; the run's own when no benchmark tells. */
const invalids = ({ benchmarks, verdict }) => {
    const found = benchmarks.flatMap(({ gated, comparison }) => gated && comparison?.verdict.kind === 'invalid' ? [comparison.verdict] : []);
    return found.length === 0 ? [verdict] : found;
};
const buildsEach = (report) => {
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(report).map(({ candidate }) => candidate.samplesMs.length);
    const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)];
    return fewest === most ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fewest, 'build')} each` : `${fewest} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(most, 'build')} each`;
};
const measuredLine = (report) => {
    const [found, of] = [(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(report).length, report.benchmarks.length];
    if (found === 0) {
        return `Measured 0 of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'benchmark')}: mend what the rows name and run again.`;
    }
    const labels = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(report).map(({ engine }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLabel */ .n)(report.engines, engine));
    const what = `${found === of ? '' : `${found} of `}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'benchmark')} on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...new Set(labels)])}`;
    const provisional = report.complete ? 'Measured' : 'Provisional: measured';
    const rest = found === of || !report.complete ? '' : ' Mend what the other rows name and run again.';
    return `${provisional} ${what}, ${buildsEach(report)}; nothing was compared.${rest}`;
};
/** The first line of every output, plain text: the verdict with N of M, and what to do. */
const headline = (report) => {
    const stopped = report.complete ? '' : ' The run stopped before its plan was carried out.';
    const { kind } = report.verdict;
    if (kind !== 'none')
        return `${judgedLine(report, kind)}${stopped}`;
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report))
        return `${measuredLine(report)}${stopped}`;
    const [found, of] = [(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(report).length, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.benchmarks.length, 'benchmark')];
    return `Not judged: ${found} of ${of} measured on head, for information only.${stopped}`;
};
/** The second line: the reason, as one sentence of plain text. */
const why = ({ verdict }) => `Why: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(verdict.reason)}`;


/***/ }),

/***/ 91520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineLabel)
/* harmony export */ });
/** Name and version of an engine as one reads it, like `podman 4.3.1`; the name alone when no version is known. */
const engineLabel = (engines, engine) => {
    const [name = engine] = engine.split('@');
    const facts = engines.find((each) => each.name === engine) ?? engines.find((each) => each.name === name);
    const version = ['server', 'client', name, 'buildkit'].map((part) => facts?.versions[part]).find(Boolean);
    return version === undefined ? engine : `${name} ${version}`;
};


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   qK: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(735);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86499);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92772);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2251);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3951);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(79116);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(74834);








/** Of a long reason the table shows this many characters; the whole of it is in the details. */
const longestReason = 80;
const noTime = 'no time';
const cellsOf = ({ cells, why: reason }) => {
    // The last of them: names stand before the times, and a project may be called so.
    const at = reason === undefined ? -1 : cells.lastIndexOf(noTime);
    return cells.map((cell, index) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(index === at ? `${noTime}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(reason ?? '', longestReason)}` : cell));
};
/** The one table of a report, its columns aligned for readers of the raw text. */
const tableText = ({ titles, aligns, rows }) => {
    if (rows.length === 0)
        return 'No benchmark was planned.';
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)([titles, ...rows.map(cellsOf)], {
        align: aligns,
        // A reason sticks out of its column, rather than to widen the raw text of all rows.
        stringLength: (cell) => (cell.startsWith(`${noTime}: `) ? noTime : [...cell]).length,
    });
};
/** A list of plain texts. */
const items = (lines) => lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(line)}`).join('\n');
/**
 * The report as markdown, for `report.md` and the job's summary: verdict, reason, one table, its limits,
 * details folded away. Texts from outside are shown, never obeyed (see `escape.ts`).
 */
const toMarkdown = (report) => {
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableOf */ .c)(report);
    const { constants } = table;
    const note = (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .ratioNote */ .KA)(report);
    const blocks = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d)(report)),
        ...(constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(constants.join('. ')))]),
        tableText(table),
        ...(note === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(note)]),
        '**What this run could have detected**',
        items((0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reach */ .g)(report)),
        '**What is not in these numbers**',
        items(_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .notInTheNumbers */ ._),
        ...(0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V)(report).map(_details_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T),
    ];
    return `${blocks.join('\n\n')}\n`;
};


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ ratioNote),
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   pZ: () => (/* binding */ medianCell)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44619);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92772);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72197);



/** Columns of a table in which nothing is compared: one revision, one or more engines. */
const measuredColumns = (report) => {
    const kinds = new Set((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report)
        .filter(isSpread)
        .map(({ candidate }) => candidate.range));
    const labelled = kinds.size > 1;
    return [
        { title: 'median', align: 'right', cell: ({ candidate }) => medianCell(candidate) },
        {
            title: labelled ? 'range' : rangeName([...kinds][0]),
            align: 'right',
            cell: (benchmark) => rangeCell(benchmark, labelled),
        },
        { title: 'builds', align: 'left', cell: (benchmark) => buildsCell(report, benchmark) },
        ...(hasRivals(report)
            ? [
                {
                    title: 'to fastest',
                    align: 'right',
                    cell: (each) => ratioCell(report, each),
                },
            ]
            : []),
        { title: 'evidence', align: 'left', constant: 'Evidence', cell: evidenceCell },
    ];
};
/** The note that goes with the ratios: what they are and whether they may be read as a ranking. */
const ratioNote = (report) => {
    if (!hasRivals(report))
        return undefined;
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report)
        .filter((benchmark) => rivals(report, benchmark).length > 1)
        .map(({ candidate }) => candidate.samplesMs.length);
    const fewest = Math.min(...sizes);
    return fewest < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5
        ? `"to fastest" divides medians of the same project and scenario; with n = ${fewest} they are ` +
            `too few to rank the engines (${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5} builds each are needed).`
        : '"to fastest" divides medians of the same project and scenario; where intervals overlap, ' +
            'it does not say which engine is faster.';
};
/** A median, or why there is none in two words. */
const medianCell = (sample) => sample.medianMs === undefined ? 'no time' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(sample.medianMs);
// Of a benchmark without a time "none" would be a finding where there is nothing to find.
const evidenceCell = ({ candidate, evidenceLevel }) => candidate.medianMs === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6 : evidenceLevel;
const isSpread = ({ candidate }) => candidate.samplesMs.length > 1;
const rangeName = (range) => {
    switch (range) {
        case 'interval':
            return '95 % interval';
        case 'min-max':
            return 'min–max';
        case undefined:
            return 'range';
    }
};
const rangeCell = (benchmark, labelled) => {
    const { lowMs, highMs, range } = benchmark.candidate;
    // The range of one value is no range.
    if (lowMs === undefined || highMs === undefined || !isSpread(benchmark))
        return _format_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
    return labelled ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .durationRange */ .U4)(lowMs, highMs)} (${rangeName(range)})` : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .durationRange */ .U4)(lowMs, highMs);
};
const buildsCell = (report, { id, candidate }) => {
    const counted = candidate.samplesMs.length;
    const text = `${counted} of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsOf */ .jV)(report, id, 'candidate').length}`;
    return counted === 1 ? `${text}, provisional` : text;
};
const rivals = (report, { project, scenario }) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).filter((each) => each.project === project && each.scenario === scenario);
const hasRivals = (report) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).some((benchmark) => rivals(report, benchmark).length > 1);
const ratioCell = (report, benchmark) => {
    const mediansMs = rivals(report, benchmark).flatMap(({ candidate }) => candidate.medianMs ?? []);
    if (mediansMs.length < 2)
        return _format_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(benchmark.candidate.medianMs, (medianMs) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(medianMs / Math.min(...mediansMs)));
};


/***/ }),

/***/ 79116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notInTheNumbers),
/* harmony export */   g: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44619);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92772);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72197);



const ofComparison = ({ id, comparison }) => {
    if (comparison?.detectable !== undefined) {
        return `${id}: a slowdown of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(comparison.detectable)} or more (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison.pairs, 'pair')})`;
    }
    return `${id}: ~ (${comparison?.unknown?.['detectable'] ?? 'not judged'})`;
};
/** What this run could have called a regression, or how far its numbers reach; plain text, one item a line. */
const reach = (report) => {
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report))
        return report.benchmarks.map(ofComparison);
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(report).map(({ candidate }) => candidate.samplesMs.length);
    if (sizes.length === 0)
        return ['nothing: no build gave a time'];
    return [
        'no difference between rows: nothing was compared',
        Math.min(...sizes) < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5
            ? `the scatter of a row: its smallest and largest time; an interval of the median takes ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5} builds`
            : 'the scatter of a row: its interval holds the median in 95 % of such runs',
    ];
};
/** What a reader may miss in these numbers, because it happened before or outside the timer. */
const notInTheNumbers = [
    'pulling images and loading the base image: done before the first timed build',
    'starting the engine and its daemon: done before; the start of its client program is in',
    'a cache that your CI imports (cache-from, a restored cache folder): a build starts from the state its scenario names',
    'pushing the image to a registry',
];


/***/ }),

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   jV: () => (/* binding */ buildsOf),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/** Whether a build is in its benchmark's sample: no warm-up, no failure, no exclusion. */
const isCounted = ({ round, failure, excluded }) => round > 0 && failure === undefined && excluded === undefined;
/** Builds of one benchmark at one revision, warm-ups left out. */
const buildsOf = (report, id, revision) => report.builds.filter((build) => build.benchmark === id && build.revision === revision && build.round > 0);
/** Whether the report sets two revisions against each other. */
const isCompared = (report) => report.benchmarks.some(({ baseline }) => baseline !== undefined);
/** The benchmarks whose head has at least one time; none means that nothing could be measured. */
const measured = ({ benchmarks }) => benchmarks.filter(({ candidate }) => candidate.medianMs !== undefined);


/***/ }),

/***/ 74834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ tableOf)
});

// EXTERNAL MODULE: ./build/report/format.js
var format = __nccwpck_require__(92772);
// EXTERNAL MODULE: ./build/report/measured.js
var measured = __nccwpck_require__(3951);
;// CONCATENATED MODULE: ./build/report/compared.js


/** Columns of a table that sets head (the candidate) against base (the baseline). */
const comparedColumns = (report) => [
    {
        title: 'base',
        align: 'right',
        cell: ({ baseline }) => (baseline === undefined ? format/* nothing */.s6 : (0,measured/* medianCell */.pZ)(baseline)),
    },
    { title: 'head', align: 'right', cell: ({ candidate }) => (0,measured/* medianCell */.pZ)(candidate) },
    { title: 'change', align: 'right', cell: ({ comparison }) => changeCell(comparison) },
    { title: '95 % interval', align: 'right', cell: ({ comparison }) => intervalCell(comparison) },
    { title: 'pairs', align: 'left', cell: (benchmark) => pairsCell(report, benchmark) },
    { title: 'verdict', align: 'left', cell: verdictCell },
];
const changeCell = (comparison) => {
    if (comparison?.slowdownMs === undefined || comparison.slowdown === undefined)
        return format/* nothing */.s6;
    return `${(0,format/* signedDuration */.Tp)(comparison.slowdownMs)} (${(0,format/* signedPercent */.wu)(comparison.slowdown)})`;
};
const intervalCell = (comparison) => {
    if (comparison?.low === undefined || comparison.high === undefined)
        return format/* nothing */.s6;
    return `${(0,format/* signedPercent */.wu)(comparison.low)} to ${(0,format/* signedPercent */.wu)(comparison.high)}`;
};
const pairsCell = (report, { id, comparison }) => {
    if (comparison === undefined)
        return format/* nothing */.s6;
    const rounds = report.builds
        .filter((build) => build.benchmark === id && build.round > 0)
        .map(({ round }) => round);
    return `${comparison.pairs} of ${new Set(rounds).size}`;
};
const verdictCell = ({ comparison, gated }) => {
    if (comparison === undefined)
        return 'not judged';
    const { kind } = comparison.verdict;
    const word = kind === 'none' ? 'not judged' : kind;
    return gated || kind === 'none' ? word : `${word} (not gated)`;
};

// EXTERNAL MODULE: ./build/report/labels.js
var labels = __nccwpck_require__(91520);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __nccwpck_require__(72197);
;// CONCATENATED MODULE: ./build/report/table.js





const keyColumns = ({ engines }) => [
    { title: 'engine', align: 'left', constant: 'Engine', cell: ({ engine }) => (0,labels/* engineLabel */.n)(engines, engine) },
    { title: 'project', align: 'left', constant: 'Project', cell: ({ project }) => project },
    { title: 'scenario', align: 'left', cell: ({ scenario }) => scenario },
];
const constantOf = (report, { constant, cell }) => {
    const [value, ...others] = new Set(report.benchmarks.map(cell));
    if (constant === undefined || value === undefined || value === format/* nothing */.s6 || others.length > 0)
        return [];
    return [`${constant}: ${value}`];
};
/** Why a benchmark has no time, told for the revision that lacks it. */
const whyOf = ({ candidate, baseline }) => {
    const head = candidate.unknown?.['medianMs'];
    if (baseline === undefined)
        return head;
    const base = baseline.unknown?.['medianMs'];
    const reasons = [
        ...(base === undefined ? [] : [`base: ${base}`]),
        ...(head === undefined ? [] : [`head: ${head}`]),
    ];
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
/** Lays a report's benchmarks out, for markdown and terminal alike. */
const tableOf = (report) => {
    const all = [
        ...keyColumns(report),
        ...((0,selection/* isCompared */.uQ)(report) ? comparedColumns(report) : (0,measured/* measuredColumns */.iW)(report)),
    ];
    const columns = all.filter((column) => constantOf(report, column).length === 0);
    return {
        constants: all.flatMap((column) => constantOf(report, column)),
        titles: columns.map(({ title }) => title),
        aligns: columns.map(({ align }) => align),
        rows: report.benchmarks.map((benchmark) => {
            const why = whyOf(benchmark);
            return { cells: columns.map(({ cell }) => cell(benchmark)), ...(why !== undefined && { why }) };
        }),
    };
};


/***/ }),

/***/ 75743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ actionInputs),
  BU: () => (/* binding */ cacheDirOf),
  A6: () => (/* binding */ eventOf),
  ve: () => (/* binding */ isAction),
  dU: () => (/* binding */ mayInstall),
  E4: () => (/* binding */ refuseForWorkflows)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:readline/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
// EXTERNAL MODULE: ./build/host/json.js
var json = __nccwpck_require__(55797);
// EXTERNAL MODULE: ./build/input-definitions.js
var input_definitions = __nccwpck_require__(59759);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __nccwpck_require__(93910);
// EXTERNAL MODULE: ./build/inputs.js + 1 modules
var inputs = __nccwpck_require__(18349);
;// CONCATENATED MODULE: ./build/runner.js








/** Whether the runner started us as an action: it then sets every input; a `run:` step sets none. */
const isAction = (env) => env['GITHUB_ACTIONS'] === 'true' && env['INPUT_MODE'] !== undefined;
/** The inputs of the action. The runner fills in every default: what is a default counts as not given. */
const actionInputs = (env) => Object.fromEntries(input_definitions/* inputDefinitions */.Z
    .map(([name]) => [name, env[`INPUT_${name.toUpperCase()}`] ?? ''])
    .filter(([name, value]) => value.trim() !== (0,input_definitions/* defaultOf */.H)(name)));
const onlyInWorkflows = ['comment', 'comment-key', 'artifact-name', 'retention-days'];
/** Throws an InputError for inputs that nobody can honour in a terminal, which publishes nothing. */
const refuseForWorkflows = (given) => {
    const problems = onlyInWorkflows
        .filter((name) => (0,input_reader/* textOf */.b6)(given, name) !== (0,input_definitions/* defaultOf */.H)(name) && (0,input_reader/* textOf */.b6)(given, name) !== 'never')
        .map((name) => `${name}: only the action publishes anything; leave it out in a terminal`);
    if (problems.length > 0)
        throw new inputs/* InputError */.d(problems);
};
/** What started the workflow; undefined in a terminal. */
const eventOf = (env) => {
    const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
    if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined)
        return undefined;
    return { name, payload: (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8')) };
};
/** Where archives are kept: what was asked for, the runner's tool cache, or the user's cache folder. */
const cacheDirOf = ({ cacheDir }, env) => {
    if (cacheDir !== undefined)
        return (0,external_node_path_.resolve)(cacheDir);
    const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']];
    // The base directory specification has relative paths ignored, and an empty one is none.
    const parent = parents.find((each) => each !== undefined && (0,external_node_path_.isAbsolute)(each));
    return (0,external_node_path_.join)(parent ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'go-container-bench');
};
/** `auto`: never on a self-hosted runner, which is somebody's machine; in a terminal the user is asked. */
const mayInstall = ({ install, yes }, env) => async (engine) => {
    if (install !== 'auto')
        return install === 'always';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return false;
    if (yes || !process.stdin.isTTY)
        return true;
    const terminal = (0,promises_namespaceObject.createInterface)({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${engine} is not installed. Install it from the distribution's packages? [y/N] `);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
};


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** Of package.json; a test keeps the two equal. */
const toolVersion = '0.1.0';


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
