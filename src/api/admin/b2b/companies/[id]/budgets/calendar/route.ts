import { updateCalendar } from "../../../../../../budgets/handlers"
import { adminScope } from "../../../../../../sites/scope"

export const POST = updateCalendar(adminScope)
