import { deleteBudget, updateBudget } from "../../../../budgets/handlers"
import { storeScope } from "../../../../sites/scope"

export const POST = updateBudget(storeScope)

export const DELETE = deleteBudget(storeScope)
