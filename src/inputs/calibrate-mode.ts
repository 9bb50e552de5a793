import type { Inputs } from './inputs.ts'

export const calibrateMode = 'calibrate'

/** Whether one commit is measured as both revisions, to see what differs by itself. */
export const isCalibrating = ({ mode }: Pick<Inputs, 'mode'>): boolean => mode === calibrateMode

/** What prevents a judgement then. */
export const calibrationObstacles = (
  inputs: Pick<Inputs, 'mode'>,
): readonly { readonly kind: 'calibration' }[] => (isCalibrating(inputs) ? [{ kind: 'calibration' }] : [])
