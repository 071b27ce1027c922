import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChange, type Change } from "../hooks/use-change"

type Question = {
  title: string
  description: string
  /** The button that does it; what is destroyed is asked in red. */
  confirm: string
  variant?: "danger" | "confirmation"
}

type Act = Change & {
  /** Said when it is done. */
  done: string
  question?: Question
}

/**
 * Does one thing at a click: asks first where there is a question, then says that
 * it is done, or why the server refused.
 */
export function useAct() {
  const { t } = useTranslation("b2b")
  const ask = usePrompt()
  const change = useChange()

  const run = async ({ done, question, ...request }: Act) => {
    const confirmed =
      question === undefined ||
      (await ask({
        variant: question.variant ?? "danger",
        title: question.title,
        description: question.description,
        confirmText: question.confirm,
        cancelText: t("actions.cancel"),
      }))
    if (!confirmed) {
      return false
    }
    try {
      await change.mutateAsync(request)
      toast.success(done)
      return true
    } catch (error) {
      toast.error(t("failure.notDone"), {
        description: error instanceof Error ? error.message : String(error),
      })
      return false
    }
  }

  return {
    act: (what: Act) => void run(what),
    /** The same, for whom it matters whether it was done. */
    run,
    isPending: change.isPending,
  }
}
