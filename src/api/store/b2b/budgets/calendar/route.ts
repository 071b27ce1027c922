import { updateCalendar } from "../../../../budgets/handlers"
import { storeScope } from "../../../../sites/scope"

export const POST = updateCalendar(storeScope)
