### The page of a participant.

tabs = أقسام هذه الصفحة
tab-ask = طرح سؤال
tab-speak = طلب الكلمة
tab-follow = متابعة
optional = (اختياري)
you = أنت

## Who has the floor

now-draft = لم تُفتح هذه الجلسة بعد.
now-rehearsal = هذه جلسة تجريبية.
now-open = لم تبدأ الجلسة بعد.
now-live = لا أحد يتكلم الآن.
now-ended = انتهت هذه الجلسة. شكرًا لكم.
strip = الآن
strip-speaking = المتكلم الآن:
strip-next = التالي: { $name }
strip-starts = تبدأ الجلسة: { $when }.
strip-soon = تبدأ الجلسة قريبًا. كان موعدها: { $when }.

## Ask

ask-label = سؤالك
ask-count = الأحرف:
ask-aloud =
    { $seconds ->
        [zero] تستغرق قراءته أقل من ثانية
        [one] تستغرق قراءته نحو ثانية واحدة
        [two] تستغرق قراءته نحو ثانيتين
        [few] تستغرق قراءته نحو { $seconds } ثوانٍ
        [many] تستغرق قراءته نحو { $seconds } ثانية
       *[other] تستغرق قراءته نحو { $seconds } ثانية
    }
ask-over =
    { $over ->
        [zero] السؤال ضمن الحد المسموح به.
        [one] يتجاوز الحد بحرف واحد. والسؤال القصير يُطرح أسرع.
        [two] يتجاوز الحد بحرفين. والسؤال القصير يُطرح أسرع.
        [few] يتجاوز الحد بمقدار { $over } أحرف. والسؤال القصير يُطرح أسرع.
        [many] يتجاوز الحد بمقدار { $over } حرفًا. والسؤال القصير يُطرح أسرع.
       *[other] يتجاوز الحد بمقدار { $over } حرف. والسؤال القصير يُطرح أسرع.
    }
ask-limit =
    { $limit ->
        [zero] لا أحرف.
        [one] حرف واحد على الأكثر.
        [two] حرفان على الأكثر.
        [few] { $limit } أحرف على الأكثر.
        [many] { $limit } حرفًا على الأكثر.
       *[other] { $limit } حرف على الأكثر.
    }
ask-send = إرسال السؤال
ask-sent = وصل سؤالك.
sent-plain = وصل ما أرسلته. شكرًا.
ask-kept = محفوظ على هذا الهاتف، ويُرسل عند عودة الاتصال.
who-asks = من صاحب السؤال؟
who-anonymous = دون ذكر اسمي
who-named = باسمي
who-named-plain = اترك خانة الاسم فارغة لتسأل دون ذكر اسمك.
for-whom = إلى من؟
for-panel = إلى جميع أعضاء الحلقة
for-person = إلى { $name }
field-name = الاسم
field-organisation = الجهة
field-group = الفئة
group-none = دون تحديد
field-channel = أين أنت؟
field-topic = الموضوع
seen-anonymous = لا أحد يستطيع معرفة هويتك، لا مدير الجلسة ولا المنظمون.
seen-named = يرى مدير الجلسة اسمك الآن، ويراه الجميع بعد قبول السؤال.

notice-ask-early = يُفتح باب الأسئلة قريبًا
notice-ask-early-more = يمكنك كتابة سؤالك الآن. يبقى على هذا الهاتف حتى ترسله.
notice-ask-closed = أُغلق باب الأسئلة المكتوبة
notice-ask-closed-more = ما زال بإمكانك متابعة الأسئلة والأجوبة.
notice-ask-ended = انتهت هذه الجلسة
notice-ask-ended-more = ما زال بإمكانك معرفة مصير الأسئلة.

## What became of it

own-title =
    { $count ->
        [one] سؤالك
        [two] سؤالاك
       *[other] أسئلتك
    }
own-change = تعديل
own-hide = إخفاء
life-unsent = لم يُرسل بعد، وهو محفوظ على هذا الهاتف.
life-new = قيد المراجعة. يقرؤه مدير الجلسة.
life-approved = قُبل. يستطيع الجميع قراءته.
life-next = في الدور.
life-next-place =
    { $place ->
        [1] هو التالي في الدور.
       *[other] في الدور: الرقم { $place }.
    }
life-asked = يُطرح الآن.
life-answered = أُجيب عنه.
life-written = سيُجاب عنه كتابةً.
life-declined = لم يُختر.
life-withdrawn = سُحب ومُحي نصه.
life-joined =
    { $count ->
        [zero] لم ينضم إليك أحد.
        [one] انضم إليك شخص آخر.
        [two] انضم إليك شخصان آخران.
        [few] انضم إليك { $count } أشخاص آخرين.
        [many] انضم إليك { $count } شخصًا آخر.
       *[other] انضم إليك { $count } شخص آخر.
    }
withdraw = سحب
withdraw-in =
    { $seconds ->
        [zero] يُسحب الآن.
        [one] يُسحب بعد ثانية واحدة.
        [two] يُسحب بعد ثانيتين.
        [few] يُسحب بعد { $seconds } ثوانٍ.
        [many] يُسحب بعد { $seconds } ثانية.
       *[other] يُسحب بعد { $seconds } ثانية.
    }
withdraw-keep = الإبقاء عليه

## Questions of others

others-title = الأسئلة المقبولة
others-empty = لم يُقبل أي سؤال بعد.
others-new =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
support-on = هل يشغلك السؤال نفسه؟ اضغط «وأنا أيضًا». ويقرر مدير الجلسة الترتيب.
support-hidden = هل يشغلك السؤال نفسه؟ اضغط «وأنا أيضًا». ويظهر العدد عند طرح السؤال.
support-me-too = وأنا أيضًا
answered-title = أسئلة أُجيب عنها

## Ask to speak

speak-intro = يعطي مدير الجلسة الكلمة للمتكلمين واحدًا تلو الآخر.
speak-send = طلب الكلمة
seen-speaker = يستطيع الجميع رؤية اسمك في قائمة المتكلمين.
speak-unsent = لم يُرسل بعد، وهو محفوظ على هذا الهاتف.
speak-sent = وصل طلبك.
speak-place =
    { $place ->
        [1] أنت الأول في القائمة.
       *[other] رقمك في القائمة { $place }.
    }
speak-waiting = أنت في القائمة.
speak-called = اقترب دورك. يرجى الاستعداد للكلام.
speak-speaking = الكلمة لك.
speak-absent = أُعطيت الكلمة ولم تكن حاضرًا. أنت الآن في آخر القائمة.
speak-done = انتهت كلمتك. شكرًا لك.
speak-withdrawn = سُحب الطلب.
notice-floor-early = تُفتح قائمة المتكلمين لاحقًا
notice-floor-early-more = يمكنك طلب الكلمة بعد فتح الجلسة.
notice-floor-closed = قائمة المتكلمين مغلقة
notice-floor-closed-more = ما زال بإمكانك كتابة سؤال.
notice-floor-ended = انتهت هذه الجلسة
notice-floor-ended-more = شكرًا لحضورك.
speakers-title = قائمة المتكلمين
speakers-empty = لا أحد في القائمة بعد.

## Follow

asked-title = السؤال المطروح
next-title = ما يلي
stop-item = البرنامج
stop-question = سؤال
stop-answer = إجابة
stop-floor = من القاعة
programme-title = البرنامج
