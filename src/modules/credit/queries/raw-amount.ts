/** A decimal amount beside which Medusa keeps the exact one. */
export function raw(parameter: string): string {
  return `jsonb_build_object('value', CAST(:${parameter} AS text), 'precision', 20)`
}

/** The same of nothing. */
export const ZERO = "jsonb_build_object('value', '0', 'precision', 20)"
