### The page that asks for a code, and the page that says what went wrong.

join-title = الانضمام إلى جلسة
join-label = رمز الجلسة
join-hint = تجده تحت الرمز المربع على الشاشة.
join-go = انضمام
error-title = لم ينجح ذلك
error-not-found = لا توجد صفحة كهذه. يرجى التحقق من العنوان أو الرمز.
error-bad-request = لم نتمكن من قراءة ما أُرسل. يرجى الرجوع والمحاولة مرة أخرى.
error-join = كتابة رمز جلسة
