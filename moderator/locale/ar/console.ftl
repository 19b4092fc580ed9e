### لوحة من يدير الجلسة.

console-title = لوحة الإدارة · { $title }
console-needs-script = تحتاج لوحة الإدارة إلى JavaScript. يرجى تفعيله ثم إعادة تحميل الصفحة.
console-panes = أقسام اللوحة
console-pane-questions = الأسئلة
console-pane-speakers = المتكلمون
console-pane-podium = المنصة
console-pane-programme = البرنامج
console-more = المزيد
console-help = المساعدة والاختصارات
console-now-is = الآن: { $name }.
console-undone = تم التراجع.
console-step-taken = سبقك إلى ذلك { $by }.
console-step-taken-somebody = سبقك شخص آخر إلى هذه الخطوة.

## الرأس

console-planned = الموعد المقرر
console-left-to = متبقٍّ حتى { $time }
console-left-of = متبقٍّ من { $length }
console-over-slot = تجاوز الوقت المخصص
console-ends = تنتهي { $time }
console-pace-on-time = في الموعد
console-pace-late = تأخر { $length }
console-pace-early = تقدم { $length }
console-phones =
    { $count ->
        [zero] لا هواتف
        [one] هاتف واحد
        [two] هاتفان
        [few] { $count } هواتف
        [many] { $count } هاتفًا
       *[other] { $count } هاتف
    }
console-phones-why = المشاركون الذين صفحاتهم مفتوحة الآن، في القاعة وعبر الإنترنت.
console-present = المنصة { $here } من { $of }
console-present-why = أعضاء المنصة الذين تستجيب صفحاتهم. ويعني المثلث أن مشاركًا عبر الإنترنت غير متصل.
console-wall = الشاشة
console-wall-shows = تعرض الشاشة: { $layout }.
console-end = إنهاء الجلسة
console-ended = انتهت الجلسة.

## الآن

console-now = الآن
console-nobody = لا أحد يتكلم الآن
console-over-of = تجاوز { $limit }
console-spoken = تكلم { $length }
console-phase-amber = يوشك الوقت على الانتهاء
console-phase-red = تجاوز الوقت
console-next = التالي:
console-nothing-next = لا شيء بعد ذلك
console-pause = إيقاف مؤقت
console-resume = استئناف
console-more-time = زيادة 30 ث
console-time-added = { $name }: ثلاثون ثانية إضافية.
console-conclude = طلب الاختتام
console-end-turn = إنهاء الكلمة
console-turn-ended = انتهت الكلمة.
console-next-question = طرح السؤال { $number }
console-say = للقراءة
console-phonetic = { $name }: { $phonetic }
console-say-floor = «أعطي الكلمة الآن إلى { $name }، ثم إلى { $then }.»
console-say-floor-last = «أعطي الكلمة الآن إلى { $name }.»
console-say-question = «ننتقل إلى السؤال { $number }، من { $name }، ثم إلى { $then }.»
console-say-question-last = «ننتقل إلى السؤال { $number }، من { $name }.»
console-say-item = «ننتقل الآن إلى { $name }، وبعد ذلك إلى { $then }.»
console-say-item-last = «ننتقل الآن إلى { $name }.»
console-the-welcome = الترحيب
console-the-opening = الكلمات الافتتاحية
console-the-panel = حلقة النقاش
console-the-debate = الحوار التفاعلي
console-the-final = الكلمات الختامية
console-the-wrap = اختتام الجلسة
console-give-floor = إعطاء الكلمة
console-answered = أُجيب عنه
console-all-answered = أجاب الجميع
console-mark-answered = أجاب
console-mark-passed = اعتذر
console-mark-written = كتابةً
console-marked = السؤال { $number }: { $mark }.
console-nobody-assigned = لم يُحَل السؤال إلى أحد.

## قبل الجلسة وبعدها

console-is-draft = لم تُفتح بعد
console-is-rehearsal = جلسة تجريبية
console-is-open = مفتوحة للأسئلة
console-is-ended = انتهت الجلسة
console-open = فتح باب الأسئلة
console-opened = باب الأسئلة مفتوح من الآن.
console-open-why = بعد فتح الباب يمكن إرسال الأسئلة من الهواتف. أما الساعات فتبدأ مع بدء الجلسة.
console-start = بدء الجلسة
console-started = بدأت الجلسة.
console-start-why = يعطي البدء الكلمة لأول متكلم في البرنامج. وقبل ذلك لا يُحسب أي تأخير.
console-planned-for = مقررة في { $when }
console-until-planned = حتى { $when }، موعد البدء المقرر
console-since-planned = منذ { $when }، موعد البدء المقرر
console-phones-reached =
    { $count ->
        [zero] لا هواتف هنا
        [one] هاتف واحد هنا
        [two] هاتفان هنا
        [few] { $count } هواتف هنا
        [many] { $count } هاتفًا هنا
       *[other] { $count } هاتف هنا
    }
console-no-phone = لم يصل أي هاتف إلى هذا العنوان بعد
console-missing = لم يتصل بعد: { $names }
console-all-online = جميع المشاركين عبر الإنترنت متصلون
console-ended-at = الساعة { $time }، بعد { $length }
console-figure-answered = أسئلة أُجيب عنها
console-figure-in-writing = يُجاب عنها كتابةً
console-figure-not-reached = مقبولة ولم يحن دورها
console-figure-unread = لم تُراجَع
console-figure-from-floor = تكلموا من القاعة
console-resume-panel = مواصلة الجلسة
console-resumed-panel = تتواصل الجلسة.

## البرنامج

console-programme = البرنامج
console-programme-empty = البرنامج فارغ.
console-programme-past =
    { $count ->
        [zero] لا بنود منتهية
        [one] بند واحد منتهٍ
        [two] بندان منتهيان
        [few] { $count } بنود منتهية
        [many] { $count } بندًا منتهيًا
       *[other] { $count } بند منتهٍ
    }
console-was-planned = الموعد المقرر
console-go = انتقال
console-go-to = الانتقال إلى { $name }
console-skipped = جرى تخطيه

## الأسئلة

console-questions = الأسئلة
console-question-lists = قوائم الأسئلة
console-tab-new = جديدة
console-tab-shortlist = مرشّحة
console-tab-approved = مقبولة
console-tab-done = منتهية
console-tab-declined = مرفوضة
console-asking = مفتوح
console-not-asking = مغلق
console-asking-closed = أُغلق باب الأسئلة المكتوبة.
console-asking-opened = فُتح باب الأسئلة المكتوبة.
console-newest = الترتيب: الأحدث أولًا
console-oldest = الترتيب: الأقدم أولًا
console-more-new =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
console-empty-new = لا شيء للمراجعة
console-empty-new-more = تظهر الأسئلة الجديدة هنا.
console-empty-shortlist = لا أسئلة مرشّحة
console-empty-shortlist-more = رشّح ما قد تحتاج إليه لاحقًا. لا يرى أحد غيرك هذه العلامة.
console-empty-approved = لا أسئلة مقبولة بعد
console-empty-approved-more = يرى الجميع الأسئلة المقبولة، وهي تنتظر هنا دورها.
console-empty-done = لم يُجَب عن أي سؤال بعد
console-empty-done-more = تنتقل الأسئلة إلى هنا بعد الإجابة عنها.
console-empty-declined = لا أسئلة مرفوضة
console-empty-declined-more = ما زال بالإمكان قبول الأسئلة المرفوضة.
console-erased = سحب صاحب السؤال سؤاله.
console-for = إلى { $name }
console-on-shortlist = مرشّح
console-approve = قبول
console-approved = قُبل السؤال. يراه الجميع الآن.
console-shortlist = ترشيح
console-shortlisted = رُشّح السؤال.
console-unshortlist = إلغاء الترشيح
console-unshortlisted = أُلغي الترشيح.
console-decline = رفض
console-declined = رُفض السؤال. { $reason }
console-decline-why = ما السبب؟
console-decline-told = لا يُبلَّغ به إلا صاحب السؤال.
console-assign = إحالة
console-assigned =
    { $count ->
        [0] لم يُحَل السؤال إلى أحد.
        [zero] لم يُحَل السؤال إلى أحد.
        [one] أُحيل السؤال إلى عضو واحد.
        [two] أُحيل السؤال إلى عضوين.
        [few] أُحيل السؤال إلى { $count } أعضاء.
        [many] أُحيل السؤال إلى { $count } عضوًا.
       *[other] أُحيل السؤال إلى { $count } عضو.
    }
console-assign-to = من يجيب؟
console-assign-order = بترتيب اختيارك لهم.
console-assign-done = إحالة
console-nth = { $place }
console-line-up = إدراج في الدور
console-lined-up = أُدرج السؤال { $number } في الدور.
console-take-out = إخراج من الدور
console-taken-out = أُخرج السؤال { $number } من الدور.
console-ask-now = طرحه الآن
console-asked = السؤال { $number } يُطرح الآن.

## قائمة المتكلمين

console-speakers = قائمة المتكلمين
console-floor-open = مفتوحة
console-floor-shut = مغلقة
console-floor-opened = قائمة المتكلمين مفتوحة.
console-floor-closed = أُغلقت قائمة المتكلمين. من فيها باقٍ فيها.
console-speakers-empty = لا أحد في الانتظار
console-speakers-empty-open = يظهر هنا من يطلب الكلمة.
console-speakers-empty-closed = القائمة مغلقة.
console-speakers-past =
    { $count ->
        [zero] لا متكلمين سابقين
        [one] متكلم سابق واحد
        [two] متكلمان سابقان
        [few] { $count } متكلمين سابقين
        [many] { $count } متكلمًا سابقًا
       *[other] { $count } متكلم سابق
    }
console-call = إدراج في الدور
console-called = أُدرج في الدور: { $name }.
console-uncall = إعادة إلى الانتظار
console-uncalled = أُعيد إلى الانتظار: { $name }.
console-absent = غائب
console-absent-done = { $name }: غائب، ونُقل إلى آخر القائمة.
console-absences =
    { $count ->
        [zero] لم يغب
        [one] غاب مرة
        [two] غاب مرتين
        [few] غاب { $count } مرات
        [many] غاب { $count } مرة
       *[other] غاب { $count } مرة
    }
console-done = انتهت الكلمة
console-spoken-done = انتهت كلمة { $name }.

## المنصة والرسائل

console-podium = المنصة
console-cues = الرسائل المرسلة
console-cues-hint = افتح اسمًا لإرسال رسالة خاصة.
console-cue-sent = إلى { $name }: { $phrase }
console-cue-waits = أُرسلت
console-cue-seen = قُرئت
console-own-cue = رسالة بكلماتك
console-send = إرسال
console-presence-green = متصل
console-presence-green-why = صفحته تستجيب.
console-presence-amber = اتصال متقطع
console-presence-amber-why = لم تستجب صفحته منذ ثماني ثوانٍ.
console-presence-red = انقطع الاتصال
console-presence-red-why = لم تستجب صفحته منذ أكثر من ثلاث عشرة ثانية.
console-presence-none = لم تُفتح الصفحة
console-presence-none-why = لم يفتح صفحته بعد.

## المساعدة

console-brief-next = زر واحد يسيّر الجلسة كلها: «التالي» يعطي الكلمة لصاحب الدور ويشغّل ساعته.
console-brief-clock = يحفظ «إيقاف مؤقت» الوقت المتبقي، ويضيف إليه «زيادة 30 ث». ويرسل «طلب الاختتام» رسالة خاصة إلى المتكلم.
console-brief-questions = الأسئلة الجديدة لا يراها أحد. اقبلها، وأحِلها إلى من يجيب، وأدرجها في الدور، فيصل إليها «التالي».
console-brief-undo = يمكن التراجع عن معظم الخطوات خلال عشر ثوانٍ: بزر «تراجع» في الرسالة أسفل الصفحة، أو بالمفتاح Z.
console-shortcuts = الاختصارات
console-shortcuts-on = الاختصارات مفعّلة
console-shortcuts-off = الاختصارات معطّلة
console-key-name-space = المسافة
console-key-j = البطاقة التالية
console-key-k = البطاقة السابقة
console-key-a = قبول
console-key-s = ترشيح
console-key-r = رفض، ثم رقم من 1 إلى 7 للسبب
console-key-assign = إحالة، ثم أرقام
console-key-n = المتكلم التالي
console-key-space = إيقاف مؤقت واستئناف
console-key-z = تراجع
console-key-help = هذه المساعدة
