/** An estimate, its standard error, and what it is in each of the replicates that the error is the scatter of, where there are some. */
export interface Estimated {
  readonly value: number;
  readonly error: number;
  readonly parts?: readonly number[] | undefined;
}

/** As large as it may well be. */
export const largest = ({ value, error }: Estimated): number => value + 2 * error;

/** What is known without a simulation: that something has no effect. */
export const CERTAINLY_NOTHING: Estimated = { value: 0, error: 0 };
