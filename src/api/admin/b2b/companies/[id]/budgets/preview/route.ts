import { answerPreview } from "../../../../../../budgets/handlers"
import { adminScope } from "../../../../../../sites/scope"

export const POST = answerPreview(adminScope)
