export const enCompany = {}
