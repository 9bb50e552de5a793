/** The result of a study. Types only. */

import type { Sample } from './build.ts'
import type { Unknown } from './common.ts'
import type { Verdict } from './verdict.ts'

/**
 * A study: the values of one axis, each compared with the reference. Its timed builds are in `benchmarks` and `builds`
 * too. Since version 2.3.
 */
export type StudyReport = {
  readonly name: string
  /** What it finds out, as one sentence. */
  readonly text: string
  /** What varies, as a noun. */
  readonly axis: string
  /** The value that the others are compared with. */
  readonly reference: string
  /** How often every cell was to be measured. */
  readonly rounds: number
  /** Of the machine, in hex: a study is continued only where it began. */
  readonly machine: string
  /** Of the inputs that change times and are not their defaults, by name: digests that only this machine can make. */
  readonly inputs: Readonly<Record<string, string>>
  /** The same of all files that a project is built from, by its name. */
  readonly projects: Readonly<Record<string, string>>
  readonly columns: readonly StudyColumn[]
  readonly rows: readonly StudyRow[]
  /** Sentences; empty while it goes on. */
  readonly advice: readonly string[]
}

/** What rows show beside times. */
export type StudyColumn = {
  /** With the unit, as in `imageBytes`. */
  readonly name: string
  /** Above the column. */
  readonly title: string
  readonly unit: StudyUnit
}

/** `share` is a ratio: 0.05 is 5%. */
export type StudyUnit = 'text' | 'count' | 'bytes' | 'ms' | 'us' | 'share'

/** One cell of a study. */
export type StudyRow = {
  readonly value: string
  readonly engine: string
  /** Id of the project, or what else was measured. */
  readonly project: string
  readonly scenario: string
  /** What it has in common with the cells that it is compared with, apart from the scenario. */
  readonly group: string
  /** Id of the benchmark, where it consists of timed builds. */
  readonly benchmark?: string
  /** In order. */
  readonly attempts: readonly StudyAttempt[]
  /** Why there are no further attempts, with the reason in `unknown`; absent: every round was tried, or is still to come. */
  readonly ended?: StudyEnded
  /** Absent when nothing was timed. A build that was stopped at its time limit is in it with the time it had taken by then. */
  readonly sample?: Sample
  /** How many attempts were stopped at their time limit; absent: none. */
  readonly timedOut?: number
  /**
   * Centre of the ratios to the reference, round by round: 1.2 is 20% slower. Of an even number of rounds their median; of an
   * odd number the mean of two medians, that of the rounds in which the reference came first and that of the others. Of one
   * round the ratio of that round.
   */
  readonly ratio?: number
  /** Exact bounds of the median ratio, by the method of the gate; absent where the row is not ranked. */
  readonly low?: number
  readonly high?: number
  /** In how many rounds both have a time; one that was stopped at its time limit counts for this value, not for the reference. */
  readonly pairs?: number
  /** In how many rounds both were tried, and one of them ended without a time or at its time limit; absent: none. */
  readonly lostPairs?: number
  /** Whether there are bounds, so that it may be called faster or slower. */
  readonly ranked: boolean
  /** Present when a threshold was given: the reference as base, this value as head. */
  readonly verdict?: Verdict
  /** By the names of the columns. */
  readonly columns: Readonly<Record<string, number | string>>
  readonly unknown?: Unknown
}

/**
 * Why a cell of a study gets no further attempts. `untimed`: nothing is timed there; `absent`: there is no such cell, as when
 * a project has no Dockerfile for a strategy; `unavailable`: this machine cannot measure it; `failing`: three attempts in a
 * row gave no time; `no-time`: no attempt can give a time that means anything. The others are those of a run.
 */
export type StudyEnded =
  | 'untimed'
  | 'absent'
  | 'unavailable'
  | 'failing'
  | 'no-time'
  | 'does-not-build'
  | 'unsupported'
  | 'engine-broke'
  | 'image-moved'
  | 'not-cold'
  | 'no-edit'
  | 'out-of-disk'
  | 'out-of-time'

/** How an attempt was lost: it failed, was stopped at its time limit, the engine broke down, or its cache state did not hold. */
export type StudyLoss = 'failed' | 'timed-out' | 'engine-died' | 'state-lost'

/** One try to take a sample. */
export type StudyAttempt = {
  readonly round: number
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Absent when it gave no time. */
  readonly durationMs?: number
  /** Absent when it gave a time. */
  readonly lost?: StudyLoss
  /** Of one that was stopped at its time limit, the time it had taken by then. */
  readonly stoppedAfterMs?: number
  /** The first line of the error. */
  readonly failure?: string
  /**
   * What it showed beside its time, where columns of the row are made from all of its attempts and no build in the report has it.
   * A text in the place of a number says why there is none.
   */
  readonly seen?: Seen
}

/** What a sample showed, by names of its study. */
export type Seen = Readonly<Record<string, number | string>>
