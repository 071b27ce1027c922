export const enOrders = {}
