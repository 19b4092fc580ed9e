### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = جلسة نقاش
undo = تراجع
close = إغلاق
cancel = إلغاء
skip = الانتقال إلى المحتوى
podium-say-half = انقضى نصف وقتك.
podium-say-minute = بقيت دقيقة واحدة.
podium-say-thirty = بقيت ثلاثون ثانية.
podium-say-over = انتهى وقتك.
podium-say-over-thirty = تجاوزت وقتك بثلاثين ثانية.
language = اللغة
theme-auto = الألوان: كما في هذا الجهاز
theme-light = الألوان: فاتحة
theme-dark = الألوان: داكنة
clock-of = من { $limit }
unsecured = قد يطّلع من في هذه الشبكة على ما ترسله.
reload = إعادة التحميل
test-clock = ساعة اختبار: الأوقات في هذه الصفحة ليست حقيقية.
refused-unsent = لم يُرسل لعدم وجود اتصال. يرجى الضغط مرة أخرى.

## How old what you see is

fresh-live = مباشر
fresh-live-age = مباشر · { $age } ث
fresh-http = مباشر
fresh-connected = متصل
fresh-late = جارٍ الاتصال
fresh-busy = ازدحام شديد
fresh-offline = لا اتصال منذ { $seconds } ث
fresh-offline-since = لا اتصال منذ { $time }
fresh-ended = متوقف
fresh-live-why = يصل كل شيء فور حدوثه.
fresh-http-why = الاتصال المباشر محجوب هنا، فنستعلم كل ثانيتين.
fresh-late-why = نبحث عن طريق إلى الخادم.
fresh-busy-why = عدد الحاضرين كبير جدًا الآن. نواصل المحاولة، وما ترسله يُحفظ على هذا الجهاز ويُرسل تلقائيًا.
fresh-offline-why = نواصل المحاولة. ما تكتبه يبقى على هذا الجهاز.
fresh-ended-why = لم تعد هذه الصفحة تتلقى أي جديد.
fresh-stale = لا اتصال منذ { $seconds } ث. ما تراه يعود إلى الساعة { $time }.
fresh-stale-since = لا اتصال. ما تراه يعود إلى { $time }.
fresh-crowded = عدد الحاضرين كبير جدًا الآن. نواصل المحاولة، وما ترسله محفوظ ويُرسل تلقائيًا. ما تراه يعود إلى الساعة { $time }.
bye-link-revoked = أُلغي هذا الرابط. اطلب رابطًا جديدًا من المنظمين.
bye-superseded = هذه الصفحة مفتوحة في مكان آخر. أعد تحميلها لتتابع هنا.
bye-forbidden = هذا الرابط لا يفتح هذه الصفحة. اطلب رابطًا آخر من المنظمين.
bye-panel-unknown = لم تعد هذه الجلسة موجودة.

## The panel

panel-draft = لم تُفتح بعد
panel-rehearsal = جلسة تجريبية
panel-open = مفتوحة
panel-live = منعقدة
panel-ended = انتهت

## Questions

question-new = قيد المراجعة
question-approved = مقبول
question-next = في الدور
question-asked = يُطرح الآن
question-answered = أُجيب عنه
question-written = يُجاب عنه كتابةً
question-declined = لم يُختر
question-withdrawn = سُحب
question-private = أُحيل إلى المنظمين
question-merged = دُمج مع سؤال آخر
question-short = س{ $number }
question-number = السؤال { $number }
anonymous = دون ذكر الاسم
as-given = كما صُرّح به
with-seat = برمز مقعد
voices =
    { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتًا
       *[other] { $count } صوت
    }
assigned-assigned = في انتظار الإجابة
assigned-answered = أجاب
assigned-passed = اعتذر عن الإجابة
assigned-written = يجيب كتابةً

reason-off-topic = لا يتعلق بموضوع هذه الجلسة.
reason-harassment = فيه تهجّم على شخص أو إهانة له.
reason-personal-data = فيه معلومات خاصة عن أحد الأشخاص.
reason-advertising = فيه إعلان.
reason-not-a-question = هو مداخلة وليس سؤالًا.
reason-duplicate = السؤال نفسه مدرج في القائمة.
reason-unsafe = قد يعرّض أحدًا للخطر.

group-state = دولة
group-un = كيان تابع للأمم المتحدة
group-nhri = مؤسسة لحقوق الإنسان
group-local = سلطة محلية
group-civil = المجتمع المدني
group-academia = الأوساط الأكاديمية
group-media = وسائط الإعلام
group-youth = الشباب
group-business = قطاع الأعمال
group-other = جهة أخرى

channel-room = في القاعة
channel-online = عبر الإنترنت
channel-paper = ورقيًا

## The list of speakers

request-waiting = في الانتظار
request-called = في الدور
request-speaking = يتكلم الآن
request-absent = غائب
request-done = انتهت كلمته
request-withdrawn = سُحب الطلب
request-converted = حُوّل إلى سؤال مكتوب
request-not-reached = لم يحن دوره

## Programme and turns

item-welcome = كلمة ترحيبية
item-opening = كلمات افتتاحية
item-panel = حلقة نقاش
item-debate = حوار تفاعلي
item-final = كلمات ختامية
item-wrap = اختتام الجلسة
item-planned = مقرر
item-current = الآن
item-done = انتهى
item-held = معلّق
item-passed = جرى تجاوزه
item-dropped = حُذف

turn-welcome = كلمة ترحيبية
turn-announce = إعلان
turn-opening = كلمة افتتاحية
turn-panel = مداخلة
turn-read = قراءة سؤال
turn-answer = إجابة
turn-floor = من القاعة
turn-final = كلمة ختامية
turn-point-of-order = نقطة نظام
turn-reply = حق الرد
turn-wrap = اختتام الجلسة

turn-running = الكلمة جارية
turn-paused = توقف مؤقت
turn-held = انقطعت الكلمة
turn-ended = انتهت الكلمة
pause-connection = انقطاع الاتصال
pause-order = نقطة نظام
pause-technical = توقف تقني

why-lined-up = أدرجه مدير الجلسة في الدور
why-called = من قائمة المتكلمين
why-first-asked = طُرح أولًا
why-assigned = مطلوب منه الإجابة
why-programme = من البرنامج
why-interrupted = انقطعت كلمته
why-final = كلمة ختامية

part-moderator = مدير الجلسة
part-opening = متكلم افتتاحي
part-panellist = عضو حلقة النقاش

## Cues, roles and screens

phrase-conclude = يرجى اختتام الكلمة
phrase-one-minute = بقيت دقيقة واحدة
phrase-you-are-next = دورك هو التالي
phrase-stand-by = يرجى الاستعداد
phrase-unmute = يرجى تشغيل الميكروفون
phrase-louder = يرجى رفع الصوت
phrase-slower = يرجى التمهل في الكلام
phrase-answer-now = يرجى الإجابة الآن

role-public = الجمهور
role-moderator = مدير الجلسة
role-timekeeper = ضابط الوقت
role-note-taker = مدوّن الملاحظات
role-organiser = المنظم
role-co-moderator = مساعد مدير الجلسة
role-panellist = عضو حلقة النقاش
role-display = شاشة العرض
role-booth = مقصورة الترجمة الشفوية
role-technician = الفني

layout-join = طريقة الانضمام
layout-speaker = المتكلم والساعة
layout-question = السؤال
layout-list = قائمة المتكلمين
layout-blank = شاشة فارغة
