export const enBuying = {}
