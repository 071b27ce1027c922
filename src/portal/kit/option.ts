/** One of what can be chosen. */
export type Option = { value: string; label: string; hint?: string }
