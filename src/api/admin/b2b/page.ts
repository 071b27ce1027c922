/** What stands beside every list. */
export type AdminPage = { count: number; offset: number; limit: number }
