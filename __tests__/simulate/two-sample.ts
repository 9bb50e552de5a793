import { gammaln, mean, sampleVariance, wilcoxonRankSum } from 'simple-statistics'

type Sample = readonly number[]

/**
 * Two-sided p of the Mann-Whitney U test, exact, for samples without ties: twice the smaller tail, at most 1.
 *
 * Source: H. B. Mann and D. R. Whitney, On a test of whether one of two random variables is stochastically larger than the
 * other, Annals of Mathematical Statistics 18 (1947): their recursion for the number of orders with a given U.
 */
export const mannWhitneyP = (one: Sample, other: Sample): number => {
  const [n, m] = [one.length, other.length]
  const u = wilcoxonRankSum([...one], [...other]) - (n * (n + 1)) / 2
  const counts = ordersByU(n, m)
  const upTo = counts.slice(0, Math.min(u, n * m - u) + 1)
  return Math.min(1, (2 * sum(upTo)) / sum(counts))
}

/** In how many orders of n and m values U has each value from 0 to n × m. */
const ordersByU = (n: number, m: number): readonly number[] => {
  const key = `${n} ${m}`
  const known = orders.get(key)
  if (known !== undefined) return known
  const counted = n === 0 || m === 0 ? [1] : withLargest(n, m)
  orders.set(key, counted)
  return counted
}

const orders = new Map<string, readonly number[]>()

/** The largest of all values is one of the n, and then above all m of the others, or one of the m. */
const withLargest = (n: number, m: number): readonly number[] => {
  const [ofOne, ofOther] = [ordersByU(n - 1, m), ordersByU(n, m - 1)]
  return Array.from({ length: n * m + 1 }, (_, u) => (ofOne[u - m] ?? 0) + (ofOther[u] ?? 0))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Two-sided p of Welch's t test.
 *
 * Source: B. L. Welch, The generalization of Student's problem when several different population variances are involved,
 * Biometrika 34 (1947), with the degrees of freedom of F. E. Satterthwaite.
 */
export const welchP = (one: Sample, other: Sample): number => {
  const [own, others] = [one, other].map((values) => sampleVariance([...values]) / values.length)
  const [first, second] = [own ?? Number.NaN, others ?? Number.NaN]
  const t = (mean([...one]) - mean([...other])) / Math.sqrt(first + second)
  const freedom = (first + second) ** 2 / (first ** 2 / (one.length - 1) + second ** 2 / (other.length - 1))
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
}

/**
 * The regularized incomplete beta function I_x(a, b).
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22, a continued fraction, evaluated from its end; 8.17.4 where
 * it would converge slowly.
 */
const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - gammaln(a) - gammaln(b) + gammaln(a + b)) / a
  let fraction = 1
  for (let m = 100; m > 0; m -= 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m - 1) * (a + b + m - 1) * x) / ((a + 2 * m - 2) * (a + 2 * m - 1))
    fraction = 1 + odd / (1 + even / fraction)
  }
  return front / fraction
}
