export const enApplication = {}
