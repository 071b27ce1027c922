import { deleteBudget, updateBudget } from "../../../../../../budgets/handlers"
import { adminScope } from "../../../../../../sites/scope"

export const POST = updateBudget(adminScope)

export const DELETE = deleteBudget(adminScope)
