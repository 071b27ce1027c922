import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Query } from "../hooks/use-ask"
import { Action } from "./action"
import { WhySheet } from "./why-sheet"

type WhyButtonProps = {
  question: Query & { action: string }
  /** Other words for the same question. */
  label?: string
  /** Tells rows apart, for those who hear it. */
  of?: string
}

/** "Why can't I?", beside what is refused. */
export function WhyButton({ question, label, of }: WhyButtonProps) {
  const { t } = useTranslation()
  const title = label ?? t("why.ask")
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Action
        variant="transparent"
        {...(of === undefined ? {} : { "aria-label": `${title} ${of}` })}
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {title}
      </Action>
      {isOpen && (
        <WhySheet
          title={title}
          question={question}
          onClose={() => {
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}
