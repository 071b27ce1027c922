import { XMark } from "@medusajs/icons"
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react"
import { useTranslation } from "react-i18next"
import { Notice } from "./notice"

type Sentence = { text: string; tone: "success" | "error" }
type Said = { say: (text: string, tone?: Sentence["tone"]) => void }

const READING_MS = 8000

const SaidContext = createContext<Said | null>(null)

/** Where what was done is said: at the top, where no button waits, for as long as one reads. */
export function SaidProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [sentence, setSentence] = useState<Sentence | null>(null)
  useEffect(() => {
    if (sentence === null) {
      return undefined
    }
    const timer = setTimeout(() => {
      setSentence(null)
    }, READING_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [sentence])
  const said = useMemo<Said>(
    () => ({
      say: (text, tone = "success") => {
        setSentence({ text, tone })
      },
    }),
    []
  )
  return (
    <SaidContext.Provider value={said}>
      {children}
      {sentence && (
        <div className="fixed inset-x-4 top-[calc(1rem+var(--acting-bar))] z-30 mx-auto max-w-md">
          <Notice
            tone={sentence.tone}
            className="shadow-elevation-flyout items-center"
          >
            <div className="flex items-center gap-x-3">
              <p className="flex-1">{sentence.text}</p>
              <button
                type="button"
                aria-label={t("dismiss")}
                className="flex size-11 items-center justify-center"
                onClick={() => {
                  setSentence(null)
                }}
              >
                <XMark aria-hidden />
              </button>
            </div>
          </Notice>
        </div>
      )}
    </SaidContext.Provider>
  )
}

export function useSaid(): Said {
  const said = useContext(SaidContext)
  if (!said) {
    throw new Error("useSaid is only for what stands below the app.")
  }
  return said
}
