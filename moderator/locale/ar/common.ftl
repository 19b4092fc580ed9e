### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = جلسة نقاش
undo = تراجع
close = إغلاق
cancel = إلغاء
language = اللغة
theme-auto = الألوان: كما في هذا الجهاز
theme-light = الألوان: فاتحة
theme-dark = الألوان: داكنة
clock-of = من { $limit }
unsecured = يمكن لهذه الشبكة أن تقرأ ما ترسله.
reload = إعادة التحميل
test-clock = ساعة اختبار: الأوقات في هذه الصفحة ليست حقيقية.
refused-unsent = لم يُرسل لعدم وجود اتصال. يرجى الضغط مرة أخرى.

## How old what you see is

fresh-live = مباشر
fresh-live-age = مباشر · { $age } ث
fresh-http = مباشر
fresh-connected = متصل
fresh-late = جارٍ الاتصال
fresh-offline = لا اتصال منذ { $seconds } ث
fresh-ended = متوقف
fresh-live-why = يصل كل شيء فور حدوثه.
fresh-http-why = الاتصال المباشر محجوب هنا، فنسأل كل ثانيتين.
fresh-late-why = نبحث عن طريق إلى الخادم.
fresh-offline-why = نواصل المحاولة. ما تكتبه يبقى على هذا الجهاز.
fresh-ended-why = لم تعد هذه الصفحة تتلقى جديدًا.
fresh-stale = لا اتصال منذ { $seconds } ث. ما تراه يعود إلى الساعة { $time }.
bye-link-revoked = أُلغي هذا الرابط. اطلب رابطًا جديدًا من المنظمين.
bye-superseded = هذه الصفحة مفتوحة في مكان آخر. أعد تحميلها لتتابع هنا.
bye-forbidden = هذا الرابط لا يفتح هذه الصفحة. اطلب رابطًا آخر من المنظمين.
bye-panel-unknown = لم تعد هذه الجلسة هنا.

## The panel

panel-draft = لم تُفتح بعد
panel-rehearsal = تجربة
panel-open = مفتوحة
panel-live = مباشرة
panel-ended = انتهت

## Questions

question-new = قيد المراجعة
question-approved = مقبول
question-next = في الدور
question-asked = يُطرح الآن
question-answered = أُجيب عنه
question-written = يُجاب عنه كتابةً
question-declined = لم يُختر
question-withdrawn = مسحوب
question-number = السؤال { $number }
anonymous = مجهول
voices =
    { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتًا
       *[other] { $count } صوت
    }
assigned-assigned = مكلّف بالإجابة
assigned-answered = أجاب
assigned-passed = تنازل عن الإجابة
assigned-written = يجيب كتابةً

reason-off-topic = لا يتعلق بموضوع هذه الجلسة.
reason-harassment = فيه تهجّم على أحد أو إهانة له.
reason-personal-data = فيه معلومات خاصة عن شخص.
reason-advertising = فيه إعلان.
reason-not-a-question = هو بيان وليس سؤالًا.
reason-duplicate = السؤال نفسه مدرج في القائمة.
reason-unsafe = قد يعرّض أحدًا للخطر.

group-state = دولة
group-un = كيان تابع للأمم المتحدة
group-nhri = مؤسسة لحقوق الإنسان
group-local = سلطة محلية
group-civil = مجتمع مدني
group-academia = أوساط أكاديمية
group-media = إعلام
group-other = جهة أخرى

channel-room = في القاعة
channel-online = عبر الإنترنت
channel-paper = على الورق

## The list of speakers

request-waiting = في الانتظار
request-called = نودي عليه
request-speaking = يتكلم
request-absent = غائب
request-done = تكلّم
request-withdrawn = مسحوب

## Programme and turns

item-welcome = ترحيب
item-opening = كلمات افتتاحية
item-panel = حلقة نقاش
item-debate = حوار تفاعلي
item-final = كلمات أخيرة
item-wrap = الختام
item-planned = مقرر
item-current = الآن
item-done = انتهى

turn-welcome = ترحيب
turn-opening = كلمة افتتاحية
turn-panel = مداخلة
turn-read = قراءة سؤال
turn-answer = إجابة
turn-floor = من القاعة
turn-final = كلمة أخيرة
turn-wrap = ختام

turn-running = يتكلم الآن
turn-paused = متوقف مؤقتًا
turn-ended = انتهى
pause-connection = انقطع الاتصال
pause-order = نقطة نظام
pause-technical = توقف تقني

why-lined-up = وضعه رئيس الجلسة في الدور
why-called = نودي عليه من القائمة
why-first-asked = طُرح أولًا
why-assigned = طُلبت إجابته
why-programme = من البرنامج

part-moderator = رئيس الجلسة
part-opening = متكلم افتتاحي
part-panellist = مشارك في الحلقة

## Cues, roles and screens

phrase-conclude = يرجى الاختتام
phrase-one-minute = بقيت دقيقة واحدة
phrase-you-are-next = دورك هو التالي
phrase-stand-by = يرجى الاستعداد
phrase-unmute = يرجى تشغيل الميكروفون
phrase-louder = بصوت أعلى من فضلك
phrase-slower = ببطء من فضلك

role-public = الجمهور
role-moderator = رئيس الجلسة
role-panellist = مشارك في الحلقة
role-display = شاشة العرض
role-booth = مقصورة الترجمة
role-technician = الفني

layout-join = طريقة الانضمام
layout-speaker = المتكلم والساعة
layout-question = السؤال
layout-list = قائمة المتكلمين
layout-blank = فارغة
