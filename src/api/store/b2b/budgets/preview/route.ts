import { answerPreview } from "../../../../budgets/handlers"
import { storeScope } from "../../../../sites/scope"

export const POST = answerPreview(storeScope)
