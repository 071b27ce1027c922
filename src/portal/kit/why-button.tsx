import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Query } from "../hooks/use-ask"
import { Action } from "./action"
import { WhySheet } from "./why-sheet"

/** "Why can't I?", beside what is refused. */
export function WhyButton({
  question,
}: {
  question: Query & { action: string }
}) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Action
        variant="transparent"
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {t("why.ask")}
      </Action>
      {isOpen && (
        <WhySheet
          title={t("why.ask")}
          question={question}
          onClose={() => {
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}
