/** Text that gives way to the columns beside it on a narrow screen. */
export function Short({ children }: { children: string }) {
  return (
    <span title={children} className="block max-w-44 truncate 2xl:max-w-80">
      {children}
    </span>
  )
}
